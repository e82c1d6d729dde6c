import type { Locale } from '../../source/messages/messages.ts'
import type { CoverageTable } from '../tables/coverage-table.ts'
import { type NestedSection, rowsIn } from './nest-sections.ts'
import { type SectionPart, type ShareStrip, shareStrip, stretches, textStrip } from './strips.ts'
import { toneSections } from './tone-sections.ts'

/**
 * Three strips under each other: the article's sections, as wide as their shares of its text, of the slides and of the time. From strip to
 * strip, a band joins what belongs to the same section: where it widens, the talk gives a section more than the article does.
 */
export interface CoveragePicture {
  /** For those who cannot see it. */
  readonly name: string
  readonly caption: string
  /** What hatching says, and of how many sections; null where there is none. */
  readonly open: string | null
  readonly text: { readonly name: string; readonly parts: readonly SectionPart[] }
  /** Of the slides, then of the time. */
  readonly shares: readonly ShareStrip[]
  /** What is said where no slide is from anywhere in the article; null where some are. */
  readonly empty: string | null
}

const words = {
  en: {
    name: 'How much of the text, the slides and the time belongs to each section; the table below says the same',
    caption: 'Each part is as wide as its share; the numbers in the first strip are those of the slides from it.',
    open: (open: number, all: number) => `sections without a slide: ${open} of ${all}`,
    empty: 'No slide says what part of the article it is from.',
  },
  zh: {
    name: '各章节占全文、占幻灯片和占时间的份额；下面的表格列出同样的数',
    caption: '每一块的宽度就是它的份额；第一条里的数字，是取自该处的幻灯片编号。',
    open: (open: number, all: number) => `没有幻灯片的章节：${all} 节中的 ${open} 节`,
    empty: '没有幻灯片写明取自文章的哪一部分。',
  },
} as const

/** The picture of an article's sections; null where they have no text. */
export function coveragePicture(
  sections: readonly NestedSection[],
  { head }: Pick<CoverageTable, 'head'>,
  locale: Locale,
): CoveragePicture | null {
  const stretchesOf = (share: 'text' | 'slideShare' | 'timeShare') =>
    stretches(sections.map(({ row }) => row.section[share]))
  const [text, slides, time] = [stretchesOf('text'), stretchesOf('slideShare'), stretchesOf('timeShare')]
  if (text.length === 0) return null
  const toned = toneSections(sections)
  const [, , ofText, ofSlides, ofTime] = head
  const { name, caption, open, empty } = words[locale]
  const rows = sections.flatMap(rowsIn)
  const without = rows.filter(({ section }) => section.slides.length === 0).length
  return {
    name,
    caption,
    open: without === 0 ? null : open(without, rows.length),
    text: { name: ofText, parts: textStrip(toned, text) },
    shares: [
      ...(slides.length === 0 ? [] : [shareStrip(ofSlides, toned, text, slides)]),
      ...(time.length === 0 ? [] : [shareStrip(ofTime, toned, slides, time)]),
    ],
    empty: slides.length === 0 ? empty : null,
  }
}
