import type { Article, ArticleSection, Block, Caption, PageMark, Placed } from './article.ts'
import { findDates } from './dates/find-dates.ts'
import { joinTwo } from './formats/join-lines.ts'
import { findQuantities } from './numbers/find-quantities.ts'
import { pointsSomewhere } from './numbers/points-somewhere.ts'
import { findSections, isMatter, type PlacedBlock } from './sections.ts'
import type { Fold } from './text/fold.ts'
import { runsIn } from './text/runs.ts'
import { solid } from './text/solid.ts'

/** The blocks of an article as one text with its pages, sections, numbers and dates. */
export function composeArticle(blocks: readonly Block[], fold: Fold): Article {
  const { text, bodyEnd, pages, placed } = layOut(blocks)
  const folded = fold(text)
  const bare = solid(folded)
  const sections = findSections(placed, bodyEnd, pages)
  const place = <T extends { readonly start: number }>(said: T): Placed<T> => ({
    said,
    page: pageAt(pages, said.start),
    section:
      said.start < bodyEnd ? sectionAt(sections, said.start) : sectionOnPage(sections, pageAt(pages, said.start)),
  })
  const matter = placed.filter(isMatter).map(({ text, start }) => ({ start, end: start + text.length }))
  const isOutside = ({ start }: { readonly start: number }) =>
    !matter.some((range) => range.start <= start && start < range.end)
  const dates = findDates(folded)
  return {
    text,
    folded,
    solid: bare,
    runs: runsIn(bare.text),
    bodyEnd,
    pages,
    sections,
    tables: placed.flatMap(({ kind, text, start }) => (kind === 'table' ? [{ start, end: start + text.length }] : [])),
    captions: placed.flatMap(captionFrom),
    quantities: findQuantities(folded, dates)
      .filter((quantity) => !pointsSomewhere(quantity, folded) && isOutside(quantity))
      .map(place),
    dates: dates.filter(isOutside).map(place),
  }
}

/** The page on which an offset of the article's text stands. */
export function pageAt(pages: readonly PageMark[], offset: number): number | null {
  return pages.findLast(({ start }) => start <= offset)?.page ?? null
}

/** The innermost section in which an offset stands. */
export function sectionAt(sections: readonly ArticleSection[], offset: number): ArticleSection | null {
  return sections.findLast(({ start, end }) => start <= offset && offset < end) ?? null
}

/** A note belongs to what its page is about. */
function sectionOnPage(sections: readonly ArticleSection[], page: number | null): ArticleSection | null {
  if (page === null) return null
  return (
    sections.findLast(({ firstPage, lastPage }) => (firstPage ?? page) <= page && page <= (lastPage ?? page)) ?? null
  )
}

/** The body without the notes, which would part its sentences; then the notes. What goes on on the next page is joined. */
function layOut(blocks: readonly Block[]) {
  let text = ''
  const pages: PageMark[] = []
  const placed: PlacedBlock[] = []
  const append = (block: Block, isJoined: boolean) => {
    const clean = cleaned(block.text)
    const joined = isJoined ? joinTwo(text, clean) : `${text}${text && '\n'}${clean}`
    const start = joined.length - clean.length
    if (block.page !== null && pages.at(-1)?.page !== block.page) pages.push({ start, page: block.page })
    placed.push({ ...block, text: clean, start })
    text = joined
  }
  for (const block of blocks) {
    if (block.kind === 'note') continue
    append(block, goesOn(placed.at(-1), block))
  }
  const bodyEnd = text.length
  for (const block of blocks) if (block.kind === 'note') append(block, false)
  return { text, bodyEnd, pages, placed }
}

function goesOn(before: PlacedBlock | undefined, { kind, page }: Block): boolean {
  return (
    before?.kind === 'text' &&
    kind === 'text' &&
    before.page !== page &&
    !/[。！？.!?”"」』】）):：]\s*$/.test(before.text)
  )
}

/** Without marks of notes, addresses and control characters: none of them is text. */
function cleaned(text: string): string {
  return text
    .replace(/<?https?:\/\/[^\s<>，。、；）)]+>?/g, '')
    .replace(/\[\^[^\]]*\]:?/g, '')
    .replace(/\^?\[\d{1,3}(?:[-–,，、]\d{1,3})*\]/g, '')
    .replace(/\^\d{1,3}\b/g, '')
    .replace(/[\p{Cc}\u00ad\u200b-\u200f\ufeff]/gu, ' ')
    .trim()
}

function captionFrom({ kind, text, start }: PlacedBlock): readonly Caption[] {
  return kind === 'caption' ? [{ text, start }] : []
}
