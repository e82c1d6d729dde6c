import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aroundAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { type Browser, useBrowser } from '../scripts/print/browser.ts'
import { buildTimeout, shippedOutline, succeed } from './helpers/lectern.ts'
import { manyWorks, talkCiting } from './helpers/many-works.ts'
import { browserPlace, inEmptyFolder } from './helpers/print.ts'
import { type Reading, readingOf, spaceless } from './helpers/reading.ts'

let browser: Browser

aroundAll(async (runTests) => {
  await useBrowser(await browserPlace(), async (open) => {
    browser = open
    await runTests()
  })
}, buildTimeout)

const starter = (language: string) => new URL(`../templates/starter/outline.${language}.yaml`, import.meta.url).pathname
const shipped = await readFile(shippedOutline, 'utf8')
const withStyle = (style: string) => shipped.replace('lang: zh-CN', `lang: zh-CN\ncsl: ${style}`)
const withoutCitations = (text: string) => text.replace(/ ?\[@[^\]]*\]/g, '').replace(/^references:[\s\S]*/m, '')
const works = manyWorks(100)
const ids = works.map(({ id }) => id)

/** What is said about a slide: five paragraphs, each of its sentences citing something. */
function longNotes(slide: number): string {
  const sentence = (at: number) =>
    `第${slide}张的第${at}句话说的是两国关系在这一时期的起伏以及各方对它的不同看法[@${ids[(7 * slide + at) % 40]}, 第${at}页]。`
  const paragraph = (from: number) => Array.from({ length: 8 }, (_, at) => sentence(from + at)).join('')
  return [0, 8, 16, 24, 32].map(paragraph).join('\n\n')
}

const manySlides = stringify({
  title: '三十张',
  slides: Array.from({ length: 30 }, (_, at) => ({
    title: `第${at + 1}张幻灯片的题目`,
    points: ['一条要点', '又一条要点'],
    notes: longNotes(at),
  })),
  references: works.slice(0, 40),
})

const largeTable = stringify({
  title: '表格',
  slides: [
    { title: '之前', text: '表格之前的一段话。' },
    {
      title: '一张很长的表',
      table: {
        columns: ['年份', '事件', '影响'],
        rows: Array.from({ length: 60 }, (_, at) => [
          `${1960 + at}年`,
          `第${at}件事[@work1, 第${at + 1}页]`,
          `影响之${at}`,
        ]),
      },
      notes: '表格之后的一段话。',
    },
  ],
  references: works.slice(0, 1),
})

/** A work whose entry alone is longer than a page. */
const longWork = stringify({
  title: '长注',
  csl: 'chinese-footnote',
  slides: [
    {
      title: '一条很长的注',
      statement: '一句话',
      notes: `开头的话。${'这里先说许多别的话。'.repeat(40)}然后引用[@long]。${'后面还有话。'.repeat(60)}`,
    },
    { title: '后来', statement: '又一句', notes: '再引一次别的[@work1]。' },
  ],
  references: [{ ...works[0], id: 'long', title: '很长的题目'.repeat(700) }, works[0]],
})

const decks = {
  'the shipped deck': () => readingOf(browser, shippedOutline),
  'the shipped deck in two columns on Letter': () =>
    readingOf(browser, shippedOutline, { paper: 'Letter', orientation: 'landscape', duplex: true }),
  'notes numbered on each page': () => readingOf(browser, withStyle('chinese-footnote')),
  'names and years': () => readingOf(browser, `csl: apa\n${talkCiting(works.slice(0, 60), 'zh-CN')}`),
  English: () => readingOf(browser, starter('en')),
  'thirty slides with very long notes': () => readingOf(browser, manySlides),
  'a table longer than a page': () => readingOf(browser, largeTable),
  '100 works': () => readingOf(browser, talkCiting(works, 'zh-CN')),
  'a footnote longer than a page': () => readingOf(browser, longWork),
  'no citations': async () => readingOf(browser, withoutCitations(await readFile(starter('zh'), 'utf8'))),
} satisfies Record<string, () => Promise<Reading>>
type DeckName = keyof typeof decks

const readings = new Map<DeckName, Promise<Reading>>()

/** Each deck is laid out once, when a test first asks for it. */
function readingNamed(name: DeckName): Promise<Reading> {
  const reading = readings.get(name) ?? decks[name]()
  readings.set(name, reading)
  return reading
}

describe.each(Object.keys(decks) as DeckName[])('%s', (name) => {
  let reading: Reading

  aroundAll(async (runTests) => {
    reading = await readingNamed(name)
    await runTests()
  }, buildTimeout)

  test('puts all of its text onto pages, in order', () => {
    expect(reading.columns.map(({ text }) => text).join('')).toBe(reading.source)
  })

  test('prints on each page what was laid out on it', () => {
    expect(reading.printed.length).toBe((reading.columns.at(-1)?.page ?? 0) + 1)
    for (const { page, paragraphs, notes } of reading.columns) {
      const printed = reading.printed[page]
      for (const text of [...paragraphs, ...notes.map(({ text }) => text)]) expect(printed).toContain(spaceless(text))
    }
  })

  test('has each footnote at the foot of the column of its mark', () => {
    for (const { marks, notes } of reading.columns) {
      const shown = notes.map(({ id }) => id)
      for (const { note } of marks.filter((mark) => mark.note.startsWith('note-'))) expect(shown).toContain(note)
    }
  })

  test('ends no column with a heading, and lets nothing run into the footnotes', () => {
    expect(reading.columns.filter(({ endsWithHeading }) => endsWithHeading)).toEqual([])
    for (const { excess, page } of reading.columns) expect(excess, `page ${page + 1}`).toBeLessThan(1.5)
  })
})

test(
  'shows a work once at the foot of a page, in its own number, and each place in it',
  async () => {
    const { columns } = await readingNamed('the shipped deck')
    const [first] = columns
    expect(first?.notes.map(({ text }) => text.slice(0, 3))).toEqual(['[1]', '[2]', '[3]'])
    expect(first?.marks.map(({ text }) => text)).toEqual(['[1]', '[2]173', '[2]173', '[3]40'])
  },
  buildTimeout,
)

test(
  'numbers notes anew on each page, and lists no works besides',
  async () => {
    const { columns, source } = await readingNamed('notes numbered on each page')
    for (const { marks, notes } of columns) {
      const numbers = marks.map((_, index) => String.fromCodePoint(0x2460 + index))
      expect(marks.map(({ text }) => text)).toEqual(numbers)
      expect(notes.map(({ text }) => text[0])).toEqual(numbers)
    }
    expect(source).not.toContain('参考文献')
  },
  buildTimeout,
)

test(
  'goes on with a footnote that is longer than a page',
  async () => {
    const { columns } = await readingNamed('a footnote longer than a page')
    const notes = columns.flatMap((column) => column.notes)
    expect(notes.map(({ isContinued }) => isContinued)).toContain(true)
    const entry = notes.slice(0, notes.findLastIndex(({ isContinued }) => isContinued) + 1)
    expect(entry.map(({ text }) => text).join('')).toContain('很长的题目'.repeat(700))
  },
  buildTimeout,
)

test(
  'repeats the head of a table that goes on',
  async () => {
    const { printed } = await readingNamed('a table longer than a page')
    const pages = printed.filter((text) => text.includes('件事'))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page).toContain('年份事件影响')
  },
  buildTimeout,
)

test.each(['names and years', 'no citations'] as const)(
  'has no footnotes with %s',
  async (name) => {
    const { columns } = await readingNamed(name)
    expect(columns.flatMap(({ notes }) => notes)).toEqual([])
  },
  buildTimeout,
)

test(
  'has the same bytes each time',
  async () => {
    const print = async () => (await builtHandout()).toString('base64')
    expect(await print()).toBe(await print())
  },
  buildTimeout,
)

test(
  'leads from names and years to the list at the end',
  async () => {
    const { columns, source } = await readingNamed('names and years')
    const notes = columns.flatMap(({ marks }) => marks.map(({ note }) => note))
    expect(notes.length).toBeGreaterThan(15)
    for (const note of notes) expect(note).toMatch(/^ref-/)
    expect(source).toContain('参考文献')
  },
  buildTimeout,
)

/** The handout.pdf of a build by the real program. */
function builtHandout(): Promise<Buffer> {
  return inEmptyFolder(async (folder) => {
    await succeed(['build', starter('zh'), '--only', 'handout', '--handout', 'text', '--out', folder])
    return readFile(join(folder, 'handout.pdf'))
  })
}
