import { hanDigits, hanNumerals, numeralWords, ordinalWords, readHan, readOrdinal, readWords } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { roundingAround } from './rounding.ts'
import { readUnit, signUnit, type Unit } from './units.ts'

/**
 * Every number in a folded text, in order: `1.36亿元`, `4,752 万`, `三十七`, `百分之五`, `三分之一`, `六成`, `$4.7 million`, `two thirds`.
 * Dates are numbers too; `taken` says where they stand, and is left out.
 */
export function findQuantities(text: string, taken: readonly Range[] = []): readonly Quantity[] {
  const found: Quantity[] = []
  for (const { reader, match } of matchesIn(text)) {
    const start = match.index
    if (
      start < (found.at(-1)?.end ?? 0) ||
      taken.some((range) => start < range.end && range.start < start + match[0].length)
    )
      continue
    const quantity = reader(match, text)
    // 统一, 进一步: most single numerals are parts of words.
    if (quantity && !(match[0].length === 1 && quantity.form === 'words' && !quantity.unit)) found.push(quantity)
  }
  return found
}

/** A half-open range of offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

type Reader = (match: RegExpExecArray, text: string) => Quantity | undefined

/** Tried at each place in this order. */
const forms: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`百分之([${hanNumerals}点]+|\\d+(?:\\.\\d+)?)`, 'g'), readPercent],
  [new RegExp(`([${hanDigits}十百]+|\\d+)分之([${hanDigits}十百]+|\\d+)`, 'g'), readFraction],
  [/(?<![\d.])(\d)\/(\d{1,2})(?![\d/.])/g, (match, text) => share(match, text, Number(match[1]) / Number(match[2]))],
  [new RegExp(`([${hanDigits}])成([${hanDigits}])?(?![为了立果员效功就熟长绩本都败])`, 'g'), readTenths],
  [
    /(?<![\d.]|[a-z]-?)(?:(us\$|[$€£¥]) ?)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d.])|\d+(?:\.\d+)?)(?:(st|nd|rd|th)\b)?( ?(?:万亿|亿|万|千(?![米克瓦])|hundred|thousand|million|billion|trillion|bn(?![a-z])|m(?=[ ,.;)]|$)))?/g,
    readDigits,
  ],
  [new RegExp(`[${hanNumerals}]+(?:点[${hanDigits}]+)?[万亿]?`, 'g'), readHanNumber],
  [
    /\b(a|one|two|three|four) (third|quarter|fifth|half|tenth)s?\b(?! of (?:january|february|march|may))/g,
    readEnglishFraction,
  ],
  [
    new RegExp(
      `\\b(?:${numeralWords})(?:[ -](?:and |)(?:${numeralWords}|hundred|thousand|million|billion|trillion))*\\b`,
      'g',
    ),
    readEnglishNumber,
  ],
  [new RegExp(`\\b(${ordinalWords})\\b`, 'g'), readEnglishOrdinal],
]

function matchesIn(text: string) {
  const all = forms.flatMap(([pattern, reader], rank) =>
    [...text.matchAll(pattern)].map((match) => ({ match, reader, rank })),
  )
  return all.sort((a, b) => a.match.index - b.match.index || a.rank - b.rank)
}

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

function readDigits(match: RegExpExecArray, text: string): Quantity | undefined {
  const [whole, sign = '', number = '', ordinal, size = ''] = match
  const at = match.index + whole.length
  // 5m is five metres, $5m five millions.
  const isMetre = size.trim() === 'm' && sign === ''
  const magnitude = isMetre ? 1 : (magnitudes.get(size.trim()) ?? 1)
  const mantissa = Number(number.replace(/[, ]/g, ''))
  const numberEnd = isMetre ? at - size.length : at
  const start = match.index
  const isOrdinal = ordinal !== undefined || isOrdinalAt(text, start)
  return quantity(text, {
    start,
    numberEnd,
    mantissa,
    magnitude,
    grain: grainOf(number) * magnitude,
    form: 'digits',
    isOrdinal,
    own: signUnit(sign),
  })
}

function readHanNumber(match: RegExpExecArray, text: string): Quantity | undefined {
  const written = match[0].replace(/[万亿]$/, (size) => (match[0].includes('点') ? '' : size))
  const size = match[0].includes('点') ? (/[万亿]$/.exec(match[0])?.[0] ?? '') : ''
  const [whole = '', decimals] = written.split('点')
  const integer = readHan(whole)
  if (integer === undefined) return undefined
  const fraction = decimals === undefined ? '' : [...decimals].map((digit) => readHan(digit)).join('')
  const mantissa = Number(`${integer}${fraction && '.'}${fraction}`)
  const isOrdinal = isOrdinalAt(text, match.index)
  const grain = decimals === undefined ? grainOf(String(integer)) : 10 ** -fraction.length
  const magnitude = magnitudes.get(size) ?? 1
  return quantity(text, {
    start: match.index,
    numberEnd: match.index + match[0].length,
    mantissa,
    magnitude,
    grain: grain * magnitude,
    form: 'words',
    isOrdinal,
    own: null,
  })
}

function isOrdinalAt(text: string, start: number): boolean {
  return /第 ?$/.test(text.slice(Math.max(0, start - 2), start))
}

function readEnglishNumber(match: RegExpExecArray, text: string): Quantity | undefined {
  const mantissa = readWords(match[0])
  if (mantissa === undefined) return undefined
  const numberEnd = match.index + match[0].length
  return quantity(text, {
    start: match.index,
    numberEnd,
    mantissa,
    magnitude: 1,
    grain: grainOf(String(mantissa)),
    form: 'words',
    isOrdinal: false,
    own: null,
  })
}

function readEnglishOrdinal(match: RegExpExecArray, text: string): Quantity | undefined {
  const mantissa = readOrdinal(match[0])
  if (mantissa === undefined) return undefined
  const numberEnd = match.index + match[0].length
  return quantity(text, {
    start: match.index,
    numberEnd,
    mantissa,
    magnitude: 1,
    grain: 1,
    form: 'words',
    isOrdinal: true,
    own: null,
  })
}

function readPercent(match: RegExpExecArray, text: string): Quantity | undefined {
  const written = match[1] ?? ''
  const [whole = '', decimals = ''] = written.split('点')
  const value = /\d/.test(written)
    ? Number(written)
    : Number(`${readHan(whole) ?? 'x'}.${[...decimals].map((digit) => readHan(digit) ?? 'x').join('')}`)
  return Number.isNaN(value) ? undefined : share(match, text, value / 100, grainOf(String(value)))
}

function readFraction(match: RegExpExecArray, text: string): Quantity | undefined {
  const [, under = '', over = ''] = match
  const read = (part: string) => (/\d/.test(part) ? Number(part) : readHan(part))
  const [whole, part] = [read(under), read(over)]
  return whole && part !== undefined ? share(match, text, part / whole) : undefined
}

function readTenths(match: RegExpExecArray, text: string): Quantity | undefined {
  const [tenths = 0, hundredths = 0] = match.slice(1).map((digit) => (digit ? readHan(digit) : 0))
  return tenths ? share(match, text, tenths / 10 + hundredths / 100, hundredths ? 1 : 10) : undefined
}

const parts = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['tenth', 10],
])

function readEnglishFraction(match: RegExpExecArray, text: string): Quantity | undefined {
  const [, count = '', part = ''] = match
  return share(match, text, (count === 'a' ? 1 : (readWords(count) ?? 1)) / (parts.get(part) ?? 1))
}

const percent: Unit = { name: '%', measure: 'share' }

/** A part of a whole, in per cent. */
function share(match: RegExpExecArray, text: string, part: number, grain = 1): Quantity {
  const end = match.index + match[0].length
  const value = part * 100
  const rounding = roundingAround(text, match.index, end, end)
  return {
    value,
    mantissa: value,
    grain,
    unit: percent,
    start: match.index,
    end,
    numberEnd: end,
    form: 'share',
    isOrdinal: false,
    rounding,
  }
}

interface Written {
  readonly start: number
  readonly numberEnd: number
  readonly mantissa: number
  readonly magnitude: number
  readonly grain: number
  readonly form: Quantity['form']
  readonly isOrdinal: boolean
  readonly own: Unit | null
}

function quantity(text: string, { start, numberEnd, mantissa, magnitude, own, ...written }: Written): Quantity {
  // 三十余座, 100多人: what stands between a number and its unit.
  const more = /^ ?(?:余|多|来|几)(?=[^\d])/.exec(text.slice(numberEnd, numberEnd + 3))?.[0].length ?? 0
  const read = readUnit(text.slice(numberEnd + more, numberEnd + more + 24))
  const end = numberEnd + (read ? more + read.length : 0)
  return {
    ...written,
    start,
    numberEnd,
    end,
    mantissa,
    value: mantissa * magnitude,
    unit: own ?? read?.unit ?? null,
    rounding: roundingAround(text, start, numberEnd, end),
  }
}

/** What the last digit is worth that isn't a filling zero: 100 of 4,700, 0.01 of 0.10. */
function grainOf(written: string): number {
  const plain = written.replace(/[, ]/g, '')
  const decimals = plain.split('.')[1]
  if (decimals !== undefined) return 10 ** -decimals.length
  return 10 ** (/0*$/.exec(plain)?.[0].length ?? 0)
}
