/** A date as CSL-JSON has it: one or two days, each as year, month and day as far as known; or words. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[]
  readonly season?: number
  readonly circa?: boolean
  readonly literal?: string
  readonly raw?: string
}

/**
 * A date in any form that CSL-JSON, pandoc's CSL-YAML or a person's habit gives it: `2022`, `2022-05-10`, `2022-05/2022-06`, `2022~`,
 * `2022年5月10日`, `{year: 2022}`, `{date-parts: [[2022, 5]]}`. Words are kept as words; undefined when there is no such day.
 */
export function readCslDate(value: unknown): CslDate | undefined {
  if (typeof value === 'number' || typeof value === 'string') return readText(String(value).trim())
  if (Array.isArray(value)) return joinDays(value.map((day) => (isRecord(day) ? daysOf(day) : undefined)))
  if (!isRecord(value)) return undefined
  const circa = value.circa !== undefined && value.circa !== false && value.circa !== 0 ? { circa: true } : {}
  const season = Number(value.season)
  const days = daysOf(value)
  if (days) return { ...days, ...circa, ...(season >= 1 && season <= 4 && { season }) }
  if (typeof value.literal === 'string') return { literal: value.literal }
  return typeof value.raw === 'string' ? readText(value.raw.trim()) : undefined
}

function daysOf(value: Readonly<Record<string, unknown>>): CslDate | undefined {
  if (Array.isArray(value['date-parts'])) {
    const days = value['date-parts'].filter((day): day is readonly unknown[] => Array.isArray(day) && day.length > 0)
    return joinDays(days.map(([year, month, day]) => dayFrom(year, month, day)))
  }
  return value.year === undefined ? undefined : dayFrom(value.year, value.month, value.day)
}

function readText(text: string): CslDate | undefined {
  // Both have a year of four digits: 2022/5/10 is one day.
  const range = /^(-?\d{4}\b.*?)\s*\/\s*(-?\d{4}\b.*)$/.exec(text)
  if (range?.[1] && range[2] && isDay(range[1]) && isDay(range[2])) return joinDays([dayIn(range[1]), dayIn(range[2])])
  if (isDay(text)) return dayIn(text)
  // Words: the processor reads English ones such as "May 10, 2022", and shows others as they are.
  if (/\p{L}/u.test(text)) return /^[\p{ASCII}]+$/u.test(text) ? { raw: text } : { literal: text }
  return undefined
}

/** Years, months and days with hyphens, slashes or points between them, or 年月日 behind them; `~` and `?` where they are uncertain. */
const dayPattern = /^(-?\d{1,4})(?:[-/.年]\s?(\d{1,2})(?:[-/.月]\s?(\d{1,2})|月)?|年)?日?(?:T[\d:.Z+-]*)?([~?%])?$/

function isDay(text: string): boolean {
  return dayPattern.test(text)
}

function dayIn(text: string): CslDate | undefined {
  const [, year, month, day, mark] = dayPattern.exec(text) ?? []
  const found = dayFrom(year, month, day)
  return found && { ...found, ...(mark && { circa: true }) }
}

function joinDays(days: readonly (CslDate | undefined)[]): CslDate | undefined {
  if (days.length === 0 || days.includes(undefined)) return undefined
  const all = days as readonly CslDate[]
  return { ...all[0], 'date-parts': all.slice(0, 2).flatMap((day) => day['date-parts'] ?? []) }
}

function dayFrom(year: unknown, month: unknown, day: unknown): CslDate | undefined {
  const [y, m, d] = [year, month, day].map((part) =>
    part === undefined || part === null || part === '' ? 0 : Number(part),
  )
  if (y === undefined || m === undefined || d === undefined || ![y, m, d].every(Number.isInteger) || y === 0)
    return undefined
  // EDTF counts the seasons from 21 on.
  if (m >= 21 && m <= 24) return { 'date-parts': [[y]], season: m - 20 }
  const isRight = m >= 0 && m <= 12 && d >= 0 && d <= 31 && (d === 0 || isDayOf(y, m, d))
  return isRight ? { 'date-parts': [m === 0 ? [y] : d === 0 ? [y, m] : [y, m, d]] } : undefined
}

function isDayOf(year: number, month: number, day: number): boolean {
  return month > 0 && day <= new Date(Date.UTC(year < 0 ? 2000 : year, month, 0)).getUTCDate()
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
