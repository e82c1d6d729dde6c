import type { Coverage, CoveredSection } from '../article/coverage.ts'
import type { Candidate } from '../source/facts/article.ts'
import type { Locale } from '../source/messages/messages.ts'
import { textTable } from '../source/text-table.ts'

const words = {
  en: {
    head: ['section', 'pages', 'of the text', 'of the slides', 'of the time', 'slides'],
    sections: 'No slide is from:',
    figures: 'No slide mentions these figures and tables:',
    numbers: 'No slide mentions these numbers:',
    more: (count: number) => `and ${count} more`,
    place: ({ page, section }: Candidate['place']) => (page === null ? (section ?? '') : `p. ${page}`),
    separator: ', ',
  },
  zh: {
    head: ['章节', '页', '占全文', '占幻灯片', '占时间', '幻灯片'],
    sections: '没有幻灯片取自：',
    figures: '没有幻灯片提到的图表：',
    numbers: '没有幻灯片提到的数：',
    more: (count: number) => `另有 ${count} 个`,
    place: ({ page, section }: Candidate['place']) => (page === null ? (section ?? '') : `第 ${page} 页`),
    separator: '、',
  },
} as const

/** As many as are worth reading in one go. */
const mostListed = 40

/** What a talk takes of its article, as lines: its sections, then what is left out. */
export function coverageLines({ sections, unmentioned }: Coverage, locale: Locale): readonly string[] {
  const { head, more, place, separator, ...lists } = words[locale]
  const listed = (candidates: readonly Candidate[]) => {
    const shown = candidates.slice(0, mostListed).map((candidate) => `${candidate.text} (${place(candidate.place)})`)
    return [...shown, ...(candidates.length > mostListed ? [more(candidates.length - mostListed)] : [])]
  }
  const open = sections.filter(({ level, slides }) => level > 0 && slides.length === 0)
  const blocks = [
    [lists.sections, open.map(nameOf)],
    [lists.figures, listed(unmentioned.figures)],
    [lists.numbers, listed(unmentioned.numbers)],
  ] as const
  return [
    ...textTable([head, ...sections.map(rowOf)], [1, 2, 3, 4]),
    ...blocks.flatMap(([title, names]) => (names.length === 0 ? [] : ['', title, `  ${names.join(separator)}`])),
  ]
}

function rowOf(section: CoveredSection): readonly string[] {
  const { level, pages, text, slideShare, timeShare, slides } = section
  const indent = '  '.repeat(Math.max(0, level - 1))
  return [
    indent + nameOf(section),
    pages ?? '',
    percent(text),
    percent(slideShare),
    percent(timeShare),
    rangesOf(slides),
  ]
}

function nameOf({ label, title }: Pick<CoveredSection, 'label' | 'title'>): string {
  return label === title.replace(/\s+/g, '') ? label : `${label} ${title}`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

/** 3, 4, 5 and 9 are 3-5, 9. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ')
}
