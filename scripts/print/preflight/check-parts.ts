import { closest } from '../../source/closest.ts'
import type { Surprise } from '../../source/facts/print.ts'
import type { PrintedPdf } from '../read-pdf.ts'
import { partOn } from './check-pages.ts'
import { normalPieces, restOf } from './compare-text.ts'
import type { Finding } from './finding.ts'
import type { PlacedPart } from './place-parts.ts'
import type { PrintPlan } from './print-plan.ts'

/** Looks for headings, bookmarks and notes that are not where they belong, and for links that lead astray. */
export function checkParts(
  pdf: PrintedPdf,
  texts: readonly string[],
  parts: readonly PlacedPart[],
  { missingCharacters }: PrintPlan,
): readonly Finding[] {
  const links = linkedPages(pdf)
  const hasBookmarks = pdf.bookmarks.length > 0
  const found = parts.flatMap((placed) =>
    [
      ...checkHeading(placed, texts, hasBookmarks),
      ...checkNotes(placed, texts, missingCharacters),
      ...placed.part.links.flatMap(({ target }) => checkLink(target, placed, links, parts)),
    ].map((surprise) => ({ part: placed.part, surprise })),
  )
  const others = checkOtherLinks(pdf, parts)
  return hasBookmarks
    ? [...found, ...others]
    : [{ part: null, surprise: { type: 'missing-bookmark' } }, ...found, ...others]
}

/** Where there is no heading, a bookmark of it has nowhere to lead; that a page is blank is told as such. */
function checkHeading(
  { bookmark, start, pages, heading }: PlacedPart,
  texts: readonly string[],
  hasBookmarks: boolean,
): readonly Surprise[] {
  const isBlank = pages.every((page) => texts[page - 1] === '')
  if (start === null) return isBlank ? [] : [{ type: 'missing-title' }]
  if (heading.length === 0 || bookmark?.page === start || !hasBookmarks) return []
  return bookmark ? [{ type: 'misled-bookmark', page: bookmark.page, planned: start }] : [{ type: 'missing-bookmark' }]
}

function checkNotes(
  { part, pages }: PlacedPart,
  texts: readonly string[],
  missing: ReadonlySet<string>,
): readonly Surprise[] {
  const shown = pages.map((page) => texts[page - 1] ?? '')
  const pieces = part.notes ? normalPieces(part.notes, missing) : []
  const rests = pieces.map((piece) => restOf(piece, shown)).filter(Boolean)
  return rests.slice(0, 1).map((words) => ({ type: 'cut-notes', words }))
}

/**
 * A link that leads nowhere is not in the PDF: Chromium leaves it out, and one that stands off the page, too. One to a part has to lead to
 * where it begins.
 */
function checkLink(
  target: string,
  { start }: PlacedPart,
  found: ReadonlyMap<string, number>,
  parts: readonly PlacedPart[],
): readonly Surprise[] {
  const page = found.get(target) ?? null
  const named = parts.find(({ part }) => part.id === target)
  // A part that is nowhere has lost more than its links.
  if (page === null && named) return start === null ? [] : [{ type: 'lost-link', target }]
  if (page === null) return [{ type: 'dead-link', target, meant: idLike(target, parts) }]
  const isSure = named !== undefined && named.bookmark?.page === named.start
  return isSure && named.start !== page ? [{ type: 'misled-link', target, page }] : []
}

/** Links that nobody planned, such as those that a page's own script makes, have to lead to a page, too. */
function checkOtherLinks({ pages }: PrintedPdf, parts: readonly PlacedPart[]): readonly Finding[] {
  const planned = new Set(parts.flatMap(({ part }) => part.links.map(({ target }) => target)))
  const told = new Set<string>()
  return pages.flatMap(({ links }, index) =>
    links.flatMap(({ name, page }): readonly Finding[] => {
      if (page !== null || name === null || planned.has(name) || told.has(name)) return []
      told.add(name)
      const part = partOn(index + 1, parts)?.part ?? null
      return [{ part, surprise: { type: 'dead-link', target: name, meant: idLike(name, parts) } }]
    }),
  )
}

/** Of the links in a document that lead to a page: the names of their targets, with the pages. */
function linkedPages({ pages }: PrintedPdf): ReadonlyMap<string, number> {
  const links = pages.flatMap((page) => page.links)
  return new Map(links.flatMap(({ name, page }) => (name !== null && page !== null ? [[name, page] as const] : [])))
}

/** The id that an author had in mind. */
function idLike(target: string, parts: readonly PlacedPart[]): string | null {
  const ids = parts.flatMap(({ part }) => part.id ?? [])
  return closest(target, ids) ?? null
}
