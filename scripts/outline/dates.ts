/** A day, a month, or a year; months and days count from 1. */
export interface PartialDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** When something was: at a date, from one to another, or in the author's words. */
export type When =
  | { readonly type: 'date'; readonly first: PartialDate; readonly last: PartialDate | null }
  | { readonly type: 'words' }
  /** Looks like a date, and is none: month 13, the 31st of April, a range that runs backwards. */
  | { readonly type: 'unreadable' }

const numeric = /^(\d{4})(?:[-.](\d{1,2})(?:[-.](\d{1,2}))?)?$/
const chinese = /^(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?$/
const almost = /^\d{4}[-./年][-./\d\s年月日]*$/

/** `2022-05-28`, `2022.5`, `2022 年 5 月 28 日`, a range `2019-07/2019-08`, or words. */
export function parseWhen(text: string): When {
  const parts = text.split('/').map((part) => parseDate(part.trim()))
  const [first, last = null] = parts
  const isRange = first && last && parts.length === 2 && compareDates(first, last) <= 0
  if (first && (parts.length === 1 || isRange)) return { type: 'date', first, last }
  return { type: almost.test(text.trim()) ? 'unreadable' : 'words' }
}

/** Negative when `a` begins before `b`. A year begins with its first day. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return startOf(a) - startOf(b)
}

/** ISO 8601: 2022, 2022-05, 2022-05-28. */
export function isoDate({ year, month, day }: PartialDate): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return [String(year).padStart(4, '0'), month && two(month), month && day && two(day)].filter(Boolean).join('-')
}

function parseDate(text: string): PartialDate | undefined {
  const match = numeric.exec(text) ?? chinese.exec(text)
  if (!match) return undefined
  const [year = 0, month = null, day = null] = match.slice(1).map((part) => (part === undefined ? null : Number(part)))
  const date = { year: year ?? 0, month, day }
  return exists(date) ? date : undefined
}

function exists({ year, month, day }: PartialDate): boolean {
  if (month === null) return true
  if (month < 1 || month > 12) return false
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())
}

function startOf({ year, month, day }: PartialDate): number {
  return (year * 12 + (month ?? 1)) * 31 + (day ?? 1)
}
