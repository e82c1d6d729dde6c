import { stringify } from 'yaml'
import { type Chance, chance } from './chance.ts'

/**
 * The outline of a Chinese talk of so many slides altogether, cover, agenda, dividers and closing slide among them. No text stands on
 * it twice; the same number gives the same outline.
 */
export function benchOutline(slides: number): string {
  const random = chance(slides)
  const written = slides - own - sections
  const ends = Array.from({ length: sections + 1 }, (_, index) => Math.round((written * index) / sections))
  return stringify({
    lang: 'zh-CN',
    title: random.han(14),
    authors: [{ name: random.han(3), affiliation: random.han(8) }],
    source: { year: 2022, issue: 6, pages: '112-132' },
    slides: Array.from({ length: sections }, (_, index) => ({
      section: random.han(9),
      short: random.han(4),
      summary: random.han(12),
      slides: Array.from({ length: (ends[index + 1] ?? 0) - (ends[index] ?? 0) }, (_, at) => slide(at, random)),
    })),
  })
}

/** The fewest slides that an outline of the bench can have: one of each kind. */
export const fewestSlides = 10

const sections = 4

/** Cover, agenda and closing slide. */
const own = 3

function slide(index: number, random: Chance): object {
  const content = contents[index % contents.length]
  return {
    title: random.han(random.number(10, 16)),
    from: `p. ${random.number(112, 132)}`,
    ...content?.(random),
    ...(index % 3 === 0 && { takeaway: sentence(random) }),
    notes: times(random.number(2, 5), () => sentence(random)).join(''),
  }
}

const contents: readonly ((random: Chance) => object)[] = [
  (random) => ({ points: times(4, () => sentence(random)) }),
  (random) => ({
    table: { columns: times(4, () => random.han(4)), rows: times(5, () => times(4, () => cell(random))) },
  }),
  (random) => ({ timeline: times(4, (at) => ({ date: 2015 + at, title: random.han(6), text: random.han(14) })) }),
  (random) => ({
    compare: times(2, () => ({ title: random.han(6), points: times(3, () => random.han(random.number(10, 18))) })),
  }),
  (random) => ({ quote: { text: sentence(random), by: random.han(8), note: random.han(16) } }),
  (random) => ({
    stats: times(3, () => ({
      value: random.number(1, 999) / 10,
      unit: '%',
      label: random.han(5),
      note: random.han(10),
    })),
  }),
  (random) => ({ text: times(2, () => sentence(random)).join('\n\n'), aside: times(3, () => random.han(9)) }),
  (random) => ({ statement: { text: random.han(18), note: sentence(random) } }),
]

/** A clause with a stress, a clause with a name and a figure. */
function sentence(random: Chance): string {
  const first = `${random.han(random.number(6, 12))}**${random.han(3)}**${random.han(random.number(4, 9))}`
  return `${first}，${random.han(5)} ${random.word()} ${random.number(2, 9999)} ${random.han(random.number(6, 12))}。`
}

function cell(random: Chance): string | number {
  return random.number(0, 2) === 0 ? random.number(1, 99_999) : random.han(random.number(4, 9))
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}
