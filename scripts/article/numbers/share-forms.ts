import { type Form, grainOf } from './make-quantity.ts'
import { hanDigits, hanNumerals, readHan, readWords } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { roundingAround } from './rounding.ts'
import type { Unit } from './units.ts'

const few = 'one|two|three|four|five|six|seven|eight|nine|ten'

/** Parts of a whole, written otherwise than with a sign: 百分之五, 三分之一, 六成, 1/3, two thirds, one in five. */
export const shareForms: readonly Form[] = [
  { pattern: new RegExp(`百分之([${hanNumerals}点]+|\\d+(?:\\.\\d+)?)`, 'g'), read: readPercent },
  { pattern: new RegExp(`([${hanDigits}十百]+|\\d+)分之([${hanDigits}十百]+|\\d+)`, 'g'), read: readFraction },
  {
    pattern: /(?<![\d./])(\d)\/(\d{1,2})(?![\d/.])/g,
    read: (match, text) => part(match, text, Number(match[1]) / Number(match[2])),
  },
  {
    pattern: new RegExp(`([${hanDigits}])成([${hanDigits}])?(?![为了立果员效功就熟长绩本都败])`, 'g'),
    read: readTenths,
  },
  {
    pattern: /\b(a|one|two|three|four) (third|quarter|fifth|half|tenth)s?\b/g,
    read: (match, text) => part(match, text, (numberIn(match[1]) ?? 1) / (parts.get(match[2] ?? '') ?? 1)),
  },
  {
    pattern: new RegExp(`\\b(${few}) (?:in|out of) (${few})\\b`, 'g'),
    read: (match, text) => part(match, text, (numberIn(match[1]) ?? 0) / (numberIn(match[2]) ?? 1)),
  },
]

const parts = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['tenth', 10],
])

function readPercent(match: RegExpExecArray, text: string): Quantity | undefined {
  const written = match[1] ?? ''
  const [whole = '', decimals = ''] = written.split('点')
  const inHan = `${readHan(whole)}.${[...decimals].map((digit) => readHan(digit)).join('')}`
  const value = Number(/\d/.test(written) ? written : inHan)
  return Number.isNaN(value) ? undefined : share(match, text, value, grainOf(String(value)), null)
}

function readFraction(match: RegExpExecArray, text: string): Quantity | undefined {
  const [whole, over] = [numberIn(match[1]), numberIn(match[2])]
  return whole && over !== undefined ? part(match, text, over / whole) : undefined
}

function readTenths(match: RegExpExecArray, text: string): Quantity | undefined {
  const [tenths, hundredths] = [numberIn(match[1]) ?? 0, numberIn(match[2]) ?? 0]
  return tenths === 0 ? undefined : share(match, text, 10 * tenths + hundredths, hundredths ? 1 : 10, 'about')
}

function numberIn(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  if (/^\d/.test(text)) return Number(text)
  return /^[a-z]/.test(text) ? readWords(text === 'a' ? 'one' : text) : readHan(text)
}

/** A third is said of 34 % too: fractions and tenths are rounded by themselves. */
function part(match: RegExpExecArray, text: string, of: number): Quantity {
  return share(match, text, of * 100, 2, 'about')
}

const percent: Unit = { name: '%', measure: 'share' }

function share(
  { 0: written, index: start }: RegExpExecArray,
  text: string,
  value: number,
  grain: number,
  usual: Quantity['rounding'],
): Quantity {
  const end = start + written.length
  const rounding = roundingAround(text, start, end, end) ?? usual
  return {
    value,
    mantissa: value,
    grain,
    unit: percent,
    start,
    end,
    numberEnd: end,
    form: 'share',
    isOrdinal: false,
    rounding,
  }
}
