import { isoDate, type PartialDate, parseWhen } from '../outline/dates.ts'
import { isCjk } from './foreign-runs.ts'

/** A date of the timeline as people read it. */
export interface DateLabel {
  readonly year: string | null
  readonly date: string
  readonly datetime: string | null
  /** What the next entry need not say again. */
  readonly lastYear: number | null
}

/**
 * `2022-05-28` in Chinese is year 2022 年, date 5 月 28 日; `2019-07/2019-08` is 7 月—8 月; words stay as they are.
 * `yearBefore` is the year of the entry before: a year is said only when it changes.
 */
export function dateLabel(written: string, language: string, yearBefore: number | null): DateLabel {
  const when = parseWhen(written)
  if (when.type !== 'date') return { year: null, date: written, datetime: null, lastYear: yearBefore }
  const { first, last } = when
  const datetime = last ? null : isoDate(first)
  if (last && last.year !== first.year) {
    const date = `${fullLabel(first, language)}—${fullLabel(last, language)}`
    return { year: null, date, datetime, lastYear: last.year }
  }
  if (first.month === null) return { year: null, date: yearLabel(first, language), datetime, lastYear: null }
  const date = [first, last].filter((end) => end !== null).map((end) => dayLabel(end, language))
  const year = first.year === yearBefore ? null : yearLabel(first, language)
  return { year, date: date.join('—'), datetime, lastYear: first.year }
}

function fullLabel(date: PartialDate, language: string): string {
  return [yearLabel(date, language), dayLabel(date, language)].filter(Boolean).join(' ')
}

function yearLabel({ year }: PartialDate, language: string): string {
  return format(language, { year: 'numeric' }, new Date(Date.UTC(year, 0, 1)))
}

function dayLabel({ year, month, day }: PartialDate, language: string): string {
  if (month === null) return ''
  const date = new Date(Date.UTC(year, month - 1, day ?? 1))
  if (day !== null) return format(language, { month: 'long', day: 'numeric' }, date)
  // A Chinese month alone would be in words: 十二月 beside 9 月 18 日.
  return format(language, { month: isCjk(language) ? 'numeric' : 'long' }, date)
}

function format(language: string, options: Intl.DateTimeFormatOptions, date: Date): string {
  const label = formatterFor(language, options).format(date)
  return label.replace(/(\d)(?=[年月日])/g, '$1 ').replace(/([年月])(?=\d)/g, '$1 ')
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** There is one for each language and form: making it takes a hundred times as long as a date takes to be formatted. */
function formatterFor(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
  formatters.set(key, formatter)
  return formatter
}
