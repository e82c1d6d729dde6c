import type { Bookmark, PrintedPdf } from '../read-pdf.ts'
import { holds, normalPieces } from './compare-text.ts'
import type { PlannedPart, PrintPlan } from './print-plan.ts'

/** A planned part, and where it turned out to be. Pages are counted from 1. */
export interface PlacedPart {
  readonly part: PlannedPart
  readonly heading: readonly string[]
  /** Of its heading; null when no bookmark says these words. */
  readonly bookmark: Bookmark | null
  /** Where it begins; null when its heading is nowhere. */
  readonly start: number | null
  /** The pages that it is on, in part at least; those of the part before it when its heading is nowhere. */
  readonly pages: readonly number[]
}

/**
 * Finds the pages of each part. With as many pages as planned, the plan says it. Otherwise the bookmarks do, as far as the heading really
 * is where one leads; the headings between are looked for on the pages between.
 */
export function placeParts(pdf: PrintedPdf, texts: readonly string[], plan: PrintPlan): readonly PlacedPart[] {
  const { parts, missingCharacters } = plan
  const headings = parts.map(({ heading }) => normalPieces(heading, missingCharacters))
  const bookmarks = matchBookmarks(pdf.bookmarks, plan, headings)
  const found = isAsLongAsPlanned(pdf, parts)
    ? plannedStarts(parts)
    : findStarts(
        headings,
        bookmarks.map((bookmark) => bookmark?.page ?? null),
        texts,
      )
  return parts.map((part, index) => {
    const heading = headings[index] ?? []
    const pages = pagesFrom(index, found, part, texts.length)
    const isShown = pages.some((page) => holds(texts[page - 1] ?? '', heading))
    return { part, heading, bookmark: bookmarks[index] ?? null, start: isShown ? (found[index] ?? null) : null, pages }
  })
}

/** The bookmark of each part: the next one that says its heading, or else one before it that is nobody's. */
function matchBookmarks(
  bookmarks: readonly Bookmark[],
  { parts, missingCharacters }: PrintPlan,
  headings: readonly (readonly string[])[],
): readonly (Bookmark | undefined)[] {
  const titles = bookmarks.map(({ title }) => normalPieces({ pieces: [title] }, missingCharacters).join(''))
  const taken = new Set<number>()
  let next = 0
  return headings.map((heading, index) => {
    const whole = parts[index]?.heading.isWhole ? heading.join('') : null
    const isMeant = (title: string, at: number) =>
      !taken.has(at) && (whole === null ? holds(title, heading) : title === whole)
    const behind = titles.findIndex((title, at) => at >= next && isMeant(title, at))
    const at = behind === -1 ? titles.findIndex(isMeant) : behind
    if (at === -1) return undefined
    taken.add(at)
    next = Math.max(next, at + 1)
    return bookmarks[at]
  })
}

function isAsLongAsPlanned({ pages }: PrintedPdf, parts: readonly PlannedPart[]): boolean {
  return parts.every((part) => part.pages !== null) && pages.length === plannedPages(parts)
}

/** How many pages parts are to have together, those aside that run on. */
export function plannedPages(parts: readonly PlannedPart[]): number {
  return parts.reduce((sum, { pages }) => sum + (pages ?? 0), 0)
}

function plannedStarts(parts: readonly PlannedPart[]): readonly number[] {
  let next = 1
  return parts.map(({ pages }) => {
    const start = next
    next += pages ?? 0
    return start
  })
}

function findStarts(
  headings: readonly (readonly string[])[],
  wanted: readonly (number | null)[],
  texts: readonly string[],
): readonly (number | null)[] {
  const isOn = (page: number, index: number) => holds(texts[page - 1] ?? '', headings[index] ?? [])
  const sure = wanted.map((page, index) => (page !== null && isOn(page, index) ? page : null))
  let least = 1
  return sure.map((page, index) => {
    const most = sure.slice(index + 1).find((other) => other !== null && other >= least) ?? texts.length
    const start = page ?? range(least, most).find((candidate) => isOn(candidate, index)) ?? null
    least = start ?? least
    return start
  })
}

/** A part that has pages for itself ends before the next one begins; any other may share the page on which the next one begins. */
function pagesFrom(
  index: number,
  starts: readonly (number | null)[],
  { pages }: PlannedPart,
  count: number,
): readonly number[] {
  const start = starts.slice(0, index + 1).findLast((page) => page !== null) ?? 1
  const next = starts.slice(index + 1).find((page) => page !== null)
  if (next === null || next === undefined) return range(start, count)
  return range(start, pages === null ? next : Math.max(start, next - 1))
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
