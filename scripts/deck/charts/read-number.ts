import type { ChartValue } from './chart.ts'

/** What a cell says: a number, nothing (''), or something that is no number (undefined). `isPercent` when a % stands behind it. */
export type CellReading = (ChartValue & { readonly isPercent: boolean }) | 'missing' | undefined

/** How tables write that there is no value. */
const missing = /^(|[-–—]|\.{2,3}|n\/?a)$/i

/** Thousands may be grouped, by commas or blanks; the decimal mark is a point. */
const number = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)?(?:\.(?<decimals>\d+))?$/

/**
 * `40.3`, `1,234`, `12%`, `−3`, also in full-width characters (`４０．３`) → a number. A comma before other than three digits is no
 * grouping, and nobody can tell which decimals were meant: that is no number.
 */
export function readNumber(text: string): CellReading {
  // NFKC makes full-width digits, signs and blanks their plain forms, and three points of an ellipsis.
  const plain = text.normalize('NFKC').trim().replace('−', '-')
  if (missing.test(plain)) return 'missing'
  const isPercent = plain.endsWith('%')
  const written = isPercent ? plain.slice(0, -1).trimEnd() : plain
  const match = number.exec(written)
  if (!match || !/\d/.test(written)) return undefined
  const value = Number(written.replace(/[, ]/g, ''))
  if (!Number.isFinite(value)) return undefined
  return { number: value, decimals: Math.min(20, match.groups?.decimals?.length ?? 0), isPercent }
}

/** Whether a text would be a number if its comma were a decimal point. */
export function hasDecimalComma(text: string): boolean {
  return /^[+-]?\d+,\d+%?$/.test(text.normalize('NFKC').trim().replace('−', '-'))
}
