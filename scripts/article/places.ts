import type { PageRange } from '../outline/locator.ts'
import type { ArticlePlace } from '../source/facts/article.ts'
import type { Article, ArticleSection } from './article.ts'
import type { From } from './claims/statement.ts'
import { pageAt, sectionAt } from './compose-article.ts'

/** Where in an article something stands. */
export interface Spot {
  readonly page: number | null
  readonly section: ArticleSection | null
}

/** The page and the section of an offset of the article's text. */
export function spotAt({ pages, sections }: Article, offset: number): Spot {
  return { page: pageAt(pages, offset), section: sectionAt(sections, offset) }
}

/** A spot as messages show it. */
export function placeOfSpot({ page, section }: Spot): ArticlePlace {
  return { page, section: section?.label ?? null }
}

/** Pages are claimed with one before and one behind: sentences run over, and typesetters differ. */
const tolerance = 1

/** Whether a spot is where `from` says, or next to it; without `from`, it is anywhere. */
export function isNear(spot: Spot, from: From | null, article: Article): boolean {
  if (!from) return true
  const { page } = spot
  if (page !== null) {
    const ranges = from.locators.flatMap(({ pages }) => pages).filter((range) => isInside(range, article))
    // Pages that the article doesn't have have been told.
    return (
      ranges.length === 0 || ranges.some(({ first, last }) => first - tolerance <= page && page <= last + tolerance)
    )
  }
  const claimed = from.locators.map(({ section }) => section && findSection(section, article.sections))
  return claimed.some((section) => !section || !spot.section || isWithin(spot.section, section))
}

function isInside({ first, last }: PageRange, { pages }: Article): boolean {
  return pages.some(({ page }) => first <= page && page <= last)
}

function isWithin(inner: ArticleSection, outer: ArticleSection): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The section that `from` names: by its label, its title, or the word for what it is (引言, Introduction). */
export function findSection(name: string, sections: readonly ArticleSection[]): ArticleSection | undefined {
  const wanted = plainLabel(name)
  return sections.find(({ label, title }) =>
    [label, title, `${label}${title}`].some((own) => plainLabel(own) === wanted),
  )
}

const kinds: readonly (readonly [string, RegExp])[] = [
  ['introduction', /^(?:引言|导言|导论|绪论|前言|序言|问题的提出|introduction|intro)$/],
  ['abstract', /^(?:内容提要|内容摘要|摘要|提要|abstract|summary)$/],
  ['conclusion', /^(?:结语|结论|结束语|余论|结论与讨论|conclusions?|concludingremarks)$/],
]

/** `一 (一)`, `一（一）` and `第一部分（一）` are the same; so are 引言 and 导言. */
function plainLabel(label: string): string {
  const plain = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:section|sect\.|sec\.|chapter|ch\.|§)\s*/, '')
    .replace(/第([一二三四五六七八九十\d]+)(?:部分|章|节)/g, '$1')
    .replace(/[\s、,()"“”'‘’]|\.(?!\d)/g, '')
  return kinds.find(([, pattern]) => pattern.test(plain))?.[0] ?? plain
}
