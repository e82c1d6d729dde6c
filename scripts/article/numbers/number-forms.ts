import { type Form, grainOf, makeQuantity } from './make-quantity.ts'
import { hanDigits, hanNumerals, numeralWords, ordinalWords, readHan, readOrdinal, readWords } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { signUnit } from './units.ts'

const sizes = 'hundred|thousand|million|billion|trillion'

/** Numbers in figures, in Chinese numerals, in English words. */
export const numberForms: readonly Form[] = [
  {
    pattern: new RegExp(
      [
        // Not of COVID-19 or CO2.
        '(?<![\\d.]|[a-z]-?)',
        '(?:(us\\$|[$€£¥]) ?)?',
        '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?![\\d.])|\\d+(?:\\.\\d+)?)',
        '(?:(st|nd|rd|th)\\b)?',
        `( ?(?:万亿|亿|万|千(?![米克瓦])|${sizes}|bn(?![a-z])|m(?=[ ,.;)]|$)))?`,
      ].join(''),
      'g',
    ),
    read: readDigits,
  },
  { pattern: new RegExp(`[${hanNumerals}]+(?:点[${hanDigits}]+)?[万亿]?`, 'g'), read: readHanNumber },
  {
    pattern: new RegExp(`\\b(?:${numeralWords})(?:[ -](?:and |)(?:${numeralWords}|${sizes}))*\\b`, 'g'),
    read: (match, text) => inWords(match, text, readWords(match[0]), false),
  },
  {
    pattern: new RegExp(`\\b(${ordinalWords})\\b`, 'g'),
    read: (match, text) => inWords(match, text, readOrdinal(match[0]), true),
  },
]

const magnitudes = new Map([
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
  ['万亿', 1e12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['m', 1e6],
  ['million', 1e6],
  ['bn', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
])

function readDigits(match: RegExpExecArray, text: string): Quantity {
  const [whole, sign = '', number = '', ordinal, size = ''] = match
  const start = match.index
  const end = start + whole.length
  // 5m is five metres, $5m five millions.
  const isMetre = size.trim() === 'm' && sign === ''
  return makeQuantity(text, {
    start,
    end: isMetre ? end - size.length : end,
    mantissa: Number(number.replace(/[, ]/g, '')),
    magnitude: isMetre ? 1 : (magnitudes.get(size.trim()) ?? 1),
    grain: grainOf(number),
    form: 'digits',
    isOrdinal: ordinal !== undefined || isOrdinalAt(text, start),
    unit: signUnit(sign),
  })
}

/** 三十七, 三点五万: behind a point stand single digits, and one size. */
function readHanNumber({ 0: written, index: start }: RegExpExecArray, text: string): Quantity | undefined {
  const hasPoint = written.includes('点')
  const size = hasPoint ? (/[万亿]$/.exec(written)?.[0] ?? '') : ''
  const [whole = '', decimals = ''] = written.slice(0, written.length - size.length).split('点')
  const integer = readHan(whole)
  if (integer === undefined) return undefined
  const fraction = [...decimals].map((digit) => readHan(digit)).join('')
  const digits = hasPoint ? `${integer}.${fraction}` : String(integer)
  return makeQuantity(text, {
    start,
    end: start + written.length,
    mantissa: Number(digits),
    magnitude: magnitudes.get(size) ?? 1,
    grain: grainOf(digits),
    form: 'words',
    isOrdinal: isOrdinalAt(text, start),
  })
}

function inWords(
  { 0: written, index: start }: RegExpExecArray,
  text: string,
  mantissa: number | undefined,
  isOrdinal: boolean,
): Quantity | undefined {
  if (mantissa === undefined) return undefined
  const grain = isOrdinal ? 1 : grainOf(String(mantissa))
  return makeQuantity(text, { start, end: start + written.length, mantissa, grain, form: 'words', isOrdinal })
}

function isOrdinalAt(text: string, start: number): boolean {
  return /第 ?$/.test(text.slice(Math.max(0, start - 2), start))
}
