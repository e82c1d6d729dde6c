import { allEntries, type Entry } from '../../outline/entries.ts'
import type { Locator, PageRange } from '../../outline/locator.ts'
import { pieceSpan } from '../../outline/piece-span.ts'
import type { LocatedOutline } from '../../outline/schema.ts'
import { nearest } from '../../source/closest.ts'
import type { Article } from '../article.ts'
import { fromOf } from '../claims/statements.ts'
import type { Finding } from '../finding.ts'
import { findSection } from '../places.ts'

/** Holds what slides and sections say of their place against the sections and pages that the article has. */
export function checkPlaces(outline: LocatedOutline, article: Article): readonly Finding[] {
  return allEntries(outline).flatMap((entry) =>
    (fromOf(entry)?.locators ?? []).flatMap((locator) => [
      ...missingSection(locator, entry, article),
      ...pagesOutside(locator, entry, article),
    ]),
  )
}

function missingSection({ section }: Locator, entry: Entry, { sections }: Article): readonly Finding[] {
  const numbered = sections.filter(({ level }) => level > 0)
  // Without headings there is nothing to hold it against.
  if (section === null || numbered.length < 2 || !entry.from || findSection(section, sections)) return []
  const known = sections.map(({ label }) => label)
  const meant = nearest(section, known, 1)[0] ?? null
  const facts = { section, meant, known }
  const span = pieceSpan(section, entry.from.span)
  return [{ entry, written: section, diagnostic: { code: 'unknown-subsection', facts, span } }]
}

/** Pages that the article doesn't have, or that have nothing of the section. */
function pagesOutside({ section, pages }: Locator, entry: Entry, article: Article): readonly Finding[] {
  const all = article.pages.map(({ page }) => page)
  if (all.length === 0 || !entry.from) return []
  const { span } = entry.from
  const whole = { section: null, first: Math.min(...all), last: Math.max(...all) }
  const named = section === null ? undefined : findSection(section, article.sections)
  const part =
    named?.firstPage && named.lastPage ? { section, first: named.firstPage, last: named.lastPage } : undefined
  return pages.flatMap((range) => {
    const written = range.first === range.last ? String(range.first) : `${range.first}-${range.last}`
    const isBeyond = range.first < whole.first || range.last > whole.last
    const isElsewhere = part && (range.last < part.first || range.first > part.last)
    const missed = isBeyond ? whole : isElsewhere ? part : undefined
    if (!missed) return []
    const facts = { pages: written, ...missed }
    return [{ entry, written, diagnostic: { code: 'page-out-of-range', facts, span: spanOfPages(range, span) } }]
  })
}

function spanOfPages({ first, last }: PageRange, span: Parameters<typeof pieceSpan>[1]) {
  const whole = span.source.text.slice(span.start, span.end)
  const piece = new RegExp(`${first}(?:\\s*[-–—]\\s*${last})?`).exec(whole)?.[0] ?? ''
  return pieceSpan(piece, span)
}
