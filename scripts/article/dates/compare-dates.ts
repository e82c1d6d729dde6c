import type { DateMention } from './find-dates.ts'

/**
 * Whether a claimed date says no more than one of the article, and nothing else. A date of the article without a year has that of the
 * date before it, or any that `years` has: articles leave it out where it is clear.
 */
export function isSaidBy(claim: DateMention, said: DateMention, years: ReadonlySet<number>): boolean {
  if (claim.month !== null && claim.month !== said.month) return false
  if (claim.day !== null && claim.day !== said.day) return false
  const year = claim.year ?? (claim.day === null ? claim.carried : null)
  if (year === null) return true
  if (said.year !== null) return year === said.year
  return (
    claim.month !== null &&
    (year === said.carried || (said.carried === null && years.has(year)) || (claim.day !== null && years.has(year)))
  )
}

/** How many parts two dates share: the more, the likelier that one was meant. */
export function likeness(claim: DateMention, said: DateMention): number {
  const parts = ['year', 'month', 'day'] as const
  return parts.filter(
    (part) => claim[part] !== null && claim[part] === (said[part] ?? (part === 'year' ? said.carried : null)),
  ).length
}
