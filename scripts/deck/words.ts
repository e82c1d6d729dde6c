import type { LinkKind } from '../outline/kinds/relations.ts'
import type { Locator, PageRange } from '../outline/locator.ts'
import type { ChartWords } from './charts/chart-words.ts'
import { chinese } from './words/chinese.ts'
import { english } from './words/english.ts'
import { japanese } from './words/japanese.ts'
import { korean } from './words/korean.ts'
import type { PresentingWords } from './words/presenting-words.ts'
import { traditional } from './words/traditional.ts'

/** What lectern itself says on slides and in the handout, in one language. */
export interface Words {
  readonly agenda: string
  readonly thanks: string
  readonly discussion: string
  readonly article: string
  /** What leads to the name of the article or a place in it: 原文 or Article: */
  readonly articleLead: string
  readonly handout: string
  readonly references: string
  /** What follows the title of a slide that is one of several: （1/3） or (1/3). */
  readonly part: (index: number, of: number) => string
  readonly keywords: string
  /** A section's number: 三 or 3. */
  readonly section: (index: number) => string
  /** A subsection's number: （二） or 3.2. */
  readonly subsection: (index: number, section: number) => string
  /** 第 113–114 页 */
  readonly pages: (ranges: readonly PageRange[]) => string
  /** 2022 年第 6 期 */
  readonly issue: (source: { year: string | null; volume: string | null; issue: string | null }) => string
  /** 1.5 分钟 */
  readonly minutes: (count: number) => string
  readonly listSeparator: string
  readonly chart: ChartWords
  readonly presenting: PresentingWords
  readonly colon: string
  /** 撮合 → （撮合） */
  readonly inBrackets: (text: string) => string
  /** What a diagram of relations is called in its description. */
  readonly relations: string
  readonly linkKinds: Readonly<Record<LinkKind, string>>
}

/** The words for a BCP 47 tag: its own, its language's, or English. */
export function wordsFor(language: string): Words {
  if (/^zh-(tw|hk|mo|hant)/i.test(language)) return traditional
  const primary = language.split('-')[0]?.toLowerCase() ?? ''
  const known: Readonly<Record<string, Words>> = { zh: chinese, ja: japanese, ko: korean }
  return known[primary] ?? english
}

/** 原文 一（一） · 第 113–114 页；三（一） · 第 121 页 */
export function locatorLabel(locators: readonly Locator[], words: Words): string {
  const parts = locators.map(({ section, pages }) => [section, words.pages(pages)].filter(Boolean).join(' · '))
  return `${words.articleLead}${parts.join(words.listSeparator)}`
}
