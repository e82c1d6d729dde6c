import { isCjk } from './foreign-runs.ts'

/** A date of the timeline as people read it. */
export interface DateLabel {
  readonly year: string | null
  readonly date: string
  readonly datetime: string | null
}

const isoDate = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/

/**
 * `2022-05-28` in Chinese is year 2022 年, date 5 月 28 日; `2019-07/2019-08` is 7 月—8 月; words stay as they are.
 * `yearBefore` is the year of the entry before: a year is said only when it changes.
 */
export function dateLabel(
  written: string,
  language: string,
  yearBefore: string | null,
): DateLabel & { readonly lastYear: string | null } {
  const [first, last = null] = written.split('/').map((part) => isoDate.exec(part.trim()))
  if (!first || (written.includes('/') && !last))
    return { year: null, date: written, datetime: null, lastYear: yearBefore }
  const year = first[1] ?? ''
  const lastYear = last?.[1] ?? year
  const from = dayLabel(first, language)
  const to = last && dayLabel(last, language)
  const datetime = last
    ? null
    : first[0]
        .split('-')
        .map((part) => part.padStart(2, '0'))
        .join('-')
  if (lastYear !== year)
    return {
      year: null,
      date: `${fullLabel(first, language)}—${last ? fullLabel(last, language) : ''}`,
      datetime,
      lastYear,
    }
  if (from === '') return { year: null, date: yearLabel(year, language), datetime, lastYear: null }
  return {
    year: year === yearBefore ? null : yearLabel(year, language),
    date: to ? `${from}—${to}` : from,
    datetime,
    lastYear,
  }
}

function fullLabel(match: RegExpExecArray, language: string): string {
  return [yearLabel(match[1] ?? '', language), dayLabel(match, language)].filter(Boolean).join(' ')
}

function yearLabel(year: string, language: string): string {
  return format(language, { year: 'numeric' }, new Date(Date.UTC(Number(year), 0, 1)))
}

function dayLabel([, year, month, day]: RegExpExecArray, language: string): string {
  if (!month) return ''
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  const style = isCjk(language) ? 'numeric' : 'long'
  return format(language, day ? { month: 'long', day: 'numeric' } : { month: style }, date)
}

function format(language: string, options: Intl.DateTimeFormatOptions, date: Date): string {
  const label = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date)
  return label.replace(/(\d)(?=[年月日])/g, '$1 ').replace(/([年月])(?=\d)/g, '$1 ')
}
