import type { Candidate } from '../../source/facts/article.ts'
import type { Article, Placed } from '../article.ts'
import type { Statement } from '../claims/statement.ts'
import { isSaidBy, likeness } from '../dates/compare-dates.ts'
import type { DateMention } from '../dates/find-dates.ts'
import type { Finding } from '../finding.ts'
import { isNear, placeOfSpot } from '../places.ts'
import { distant } from './distant.ts'

/** As many as help to see what was meant. */
const mostNamed = 2

/** Holds the dates of a statement against those of the article. */
export function checkDates(statement: Statement, article: Article): readonly Finding[] {
  const years = new Set(article.dates.flatMap(({ said }) => said.year ?? []))
  return statement.dates.filter(isClaim).flatMap((claim) => checkDate(claim, statement, article, years) ?? [])
}

/** A month alone is hardly one: 5月 may be of any year. */
function isClaim({ year, month, day, carried }: DateMention): boolean {
  return year !== null || day !== null || (month !== null && carried !== null)
}

function checkDate(
  claim: DateMention,
  statement: Statement,
  article: Article,
  years: ReadonlySet<number>,
): Finding | undefined {
  const { entry, from } = statement
  const written = statement.text.slice(claim.start, claim.end)
  const span = statement.spanOf(claim.start, claim.end)
  const same = article.dates.filter(({ said }) => isSaidBy(claim, said, years))
  if (same.some((placed) => isNear(placed, from, article))) return undefined
  if (same.length > 0) return distant(written, span, statement, same)
  const nearest = nearestDates(claim, article, (placed) => isNear(placed, from, article))
  return { entry, written, diagnostic: { code: 'unsourced-date', facts: { written, nearest }, span } }
}

function nearestDates(
  claim: DateMention,
  { text, dates }: Article,
  near: (placed: Placed<DateMention>) => boolean,
): readonly Candidate[] {
  const parts = [claim.year, claim.month, claim.day].filter((part) => part !== null).length
  const ranked = dates
    .map((placed) => ({ placed, rank: likeness(claim, placed.said) + (near(placed) ? 0.5 : 0) }))
    .filter(({ placed, rank }) => rank > 1 || (parts === 1 && near(placed)))
    .sort((a, b) => b.rank - a.rank)
  const candidates = ranked.map(({ placed: { said, ...spot } }) => ({
    text: text.slice(said.start, said.end),
    place: placeOfSpot(spot),
  }))
  return [...new Map(candidates.toReversed().map((candidate) => [candidate.text, candidate])).values()]
    .toReversed()
    .slice(0, mostNamed)
}
