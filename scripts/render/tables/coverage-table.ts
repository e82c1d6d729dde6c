import type { Coverage, CoveredSection } from '../../article/coverage.ts'
import type { Candidate } from '../../source/facts/article.ts'
import type { Locale } from '../../source/messages/messages.ts'
import { percent } from './percent.ts'

/** What a talk takes of its article, in words, for the terminal and for reports alike. */
export interface CoverageTable {
  readonly title: string
  /** Of section, pages, the shares of text, slides and time, and the numbers of slides. */
  readonly head: readonly [string, string, string, string, string, string]
  readonly rows: readonly CoverageRow[]
  /** Sections that no slide is from. */
  readonly open: { readonly title: string; readonly rows: readonly CoverageRow[] }
  /** What of the article no slide mentions: figures and tables, then numbers. */
  readonly unmentioned: readonly UnmentionedList[]
  readonly colon: string
  readonly separator: string
}

/** What is absent is an empty text. */
export interface CoverageRow {
  readonly name: string
  readonly pages: string
  /** The pages with the word for them. */
  readonly place: string
  readonly text: string
  readonly slideShare: string
  readonly timeShare: string
  readonly slides: string
  readonly section: CoveredSection
}

export interface UnmentionedList {
  readonly kind: 'figures' | 'numbers'
  readonly title: string
  /** `place` is a page, or a section where the article has no pages. */
  readonly listed: readonly { readonly text: string; readonly place: string }[]
  /** And 30 more; null when all are listed. */
  readonly more: string | null
}

const words = {
  en: {
    title: 'Coverage of the article',
    head: ['section', 'pages', 'of the text', 'of the slides', 'of the time', 'slides'],
    open: 'No slide is from',
    figures: 'No slide mentions these figures and tables',
    numbers: 'No slide mentions these numbers',
    more: (count: number) => `and ${count} more`,
    pages: (pages: string) => `${pages.includes('-') ? 'pp.' : 'p.'} ${pages}`,
    colon: ':',
    separator: ', ',
  },
  zh: {
    title: '覆盖文章',
    head: ['章节', '页', '占全文', '占幻灯片', '占时间', '幻灯片'],
    open: '没有幻灯片取自',
    figures: '没有幻灯片提到的图表',
    numbers: '没有幻灯片提到的数',
    more: (count: number) => `另有 ${count} 个`,
    pages: (pages: string) => `第 ${pages} 页`,
    colon: '：',
    separator: '、',
  },
} as const

/** As many as are worth reading in one go. */
const mostListed = 40

/** What a talk takes of its article → the rows of its sections, then what is left out. */
export function coverageTable({ sections, unmentioned }: Coverage, locale: Locale): CoverageTable {
  const { title, head, open, colon, separator } = words[locale]
  const rows = sections.map((section) => rowOf(section, locale))
  return {
    title,
    head,
    rows,
    open: { title: open, rows: rows.filter(({ section: { level, slides } }) => level > 0 && slides.length === 0) },
    unmentioned: (['figures', 'numbers'] as const).map((kind) => listOf(kind, unmentioned[kind], locale)),
    colon,
    separator,
  }
}

function rowOf(section: CoveredSection, locale: Locale): CoverageRow {
  const { pages, text, slideShare, timeShare, slides } = section
  return {
    name: namesOf(section).join(' '),
    pages: pages ?? '',
    place: pages === null ? '' : words[locale].pages(pages),
    text: percent(text),
    slideShare: percent(slideShare),
    timeShare: percent(timeShare),
    slides: rangesOf(slides),
    section,
  }
}

function listOf(kind: UnmentionedList['kind'], candidates: readonly Candidate[], locale: Locale): UnmentionedList {
  const { more, pages, ...titles } = words[locale]
  return {
    kind,
    title: titles[kind],
    listed: candidates.slice(0, mostListed).map(({ text, place: { page, section } }) => {
      return { text, place: page === null ? (section ?? '') : pages(String(page)) }
    }),
    more: candidates.length > mostListed ? more(candidates.length - mostListed) : null,
  }
}

/** 一, 试验的由来; a section without a number has only its title: 结 语 is 结语, Related Work stays as it is. */
export function namesOf({ label, title }: Pick<CoveredSection, 'label' | 'title'>): readonly string[] {
  // What `from` calls a section without a number is its title without spaces.
  const isNumbered = label !== title.replace(/\s+/g, '')
  return isNumbered ? [label, title] : [title.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')]
}

/** 3, 4, 5 and 9 are 3-5, 9. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ')
}
