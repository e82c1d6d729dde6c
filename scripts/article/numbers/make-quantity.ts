import type { Quantity } from './quantity.ts'
import { roundingAround } from './rounding.ts'
import { readUnit, type Unit } from './units.ts'

/** A way to write numbers: where it may stand, and what it says there; undefined when it is no number after all. */
export interface Form {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, text: string) => Quantity | undefined
}

/** A number as it is written. */
export interface Written {
  readonly start: number
  /** Behind the number, before its unit. */
  readonly end: number
  readonly mantissa: number
  readonly magnitude?: number
  /** What the last digit that counts is worth. */
  readonly grain: number
  readonly form: Quantity['form']
  readonly isOrdinal: boolean
  /** Of the sign before it. */
  readonly unit?: Unit | null
}

/** A number with the unit behind it and the words around it that round it. */
export function makeQuantity(text: string, written: Written): Quantity {
  const { start, end: numberEnd, mantissa, magnitude = 1, grain, form, isOrdinal, unit = null } = written
  // 三十余座, 100多人: what stands between a number and its unit.
  const more = /^ ?(?:余|多|来|几)(?=[^\d])/.exec(text.slice(numberEnd, numberEnd + 3))?.[0].length ?? 0
  const read = readUnit(text.slice(numberEnd + more, numberEnd + more + 24))
  const end = numberEnd + (read ? more + read.length : 0)
  return {
    value: mantissa * magnitude,
    mantissa,
    grain: grain * magnitude,
    unit: unit ?? read?.unit ?? null,
    start,
    end,
    numberEnd,
    form,
    isOrdinal,
    rounding: roundingAround(text, start, numberEnd, end),
  }
}

/** What the last digit is worth that isn't a filling zero: 100 of 4,700, 0.01 of 0.10. */
export function grainOf(written: string): number {
  const plain = written.replace(/[, ]/g, '')
  const decimals = plain.split('.')[1]
  if (decimals !== undefined) return 10 ** -decimals.length
  return 10 ** (/0*$/.exec(plain)?.[0].length ?? 0)
}
