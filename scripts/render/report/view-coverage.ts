import type { Coverage } from '../../article/coverage.ts'
import type { Locale } from '../../source/messages/messages.ts'
import { type CoverageRow, coverageTable, namesOf } from '../tables/coverage-table.ts'
import { type CoveragePicture, coveragePicture } from './coverage-picture.ts'
import { nestSections, rowsIn } from './nest-sections.ts'
import { type TonedSection, toneSections } from './tone-sections.ts'
import { typeset } from './typeset.ts'
import { type LeftOutView, viewLeftOut } from './view-left-out.ts'

/** What a talk takes of its article, as the template of the report shows it. */
export interface CoverageView {
  readonly title: string
  /** What is said instead of picture and table where the article has no sections. */
  readonly remark: string | null
  readonly picture: CoveragePicture | null
  readonly head: Readonly<Record<'section' | 'pages' | 'text' | 'slideShare' | 'timeShare' | 'slides', string>>
  readonly hasPages: boolean
  /** The outermost sections, each with those inside it. */
  readonly parts: readonly { readonly rows: readonly CoverageRowView[] }[]
  readonly leftOut: LeftOutView
}

export interface CoverageRowView extends Pick<CoverageRow, 'text' | 'slideShare' | 'timeShare'> {
  /** Number and title, or the title alone. */
  readonly names: readonly string[]
  readonly pages: string
  /** 3, and 5–9: each with its comma, to be broken between them only; the word for none where there are none. */
  readonly slides: readonly string[]
  readonly isOpen: boolean
  /** Whether it has sections inside it. */
  readonly isGroup: boolean
  /** How far inside others it is. */
  readonly depth: number
  /** As in the picture; null of a section without a slide. */
  readonly tone: number | null
}

const words = {
  en: { none: 'none', empty: 'No sections were found in the article.' },
  zh: { none: '无', empty: '没有在文章里找到章节。' },
} as const

/** Coverage → its part of the report. */
export function viewCoverage(coverage: Coverage, locale: Locale): CoverageView {
  const table = coverageTable(coverage, locale)
  const [section, pages, text, slideShare, timeShare, slides] = table.head
  const sections = nestSections(table.rows)
  return {
    title: table.title,
    remark: sections.length === 0 ? words[locale].empty : null,
    picture: coveragePicture(sections, table, locale),
    head: { section, pages, text, slideShare, timeShare, slides },
    hasPages: table.rows.some(({ pages }) => pages !== ''),
    parts: toneSections(sections).map((section) => ({ rows: viewRows(section, locale) })),
    leftOut: viewLeftOut(table, locale),
  }
}

function viewRows(outermost: TonedSection, locale: Locale): readonly CoverageRowView[] {
  return rowsIn(outermost).map((row) => {
    const { text, slideShare, timeShare, slides, section } = row
    const isOpen = section.slides.length === 0
    return {
      names: namesOf(section),
      pages: typeset(row.pages),
      text,
      slideShare,
      timeShare,
      slides: isOpen ? [words[locale].none] : typeset(slides).split(/(?<=,) /),
      isOpen,
      isGroup: row === outermost.row && outermost.inner.length > 0,
      depth: Math.max(0, section.level - 1),
      tone: outermost.tone,
    }
  })
}
