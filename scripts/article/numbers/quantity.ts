import type { Unit } from './units.ts'

/** A number in a text, with what it counts. Offsets are those of the folded text. */
export interface Quantity {
  readonly value: number
  /** The number without 万, million and the like: 1.36 of 1.36亿. */
  readonly mantissa: number
  /** What the last digit that counts is worth: 10,000 of 4750万, 0.1 of 23.6. */
  readonly grain: number
  readonly unit: Unit | null
  readonly start: number
  /** Behind the unit. */
  readonly end: number
  /** Behind the number, before the unit. */
  readonly numberEnd: number
  readonly form: 'digits' | 'words' | 'share'
  /** 第7次 and 7th count no things. */
  readonly isOrdinal: boolean
  readonly rounding: Rounding | null
}

/** A word beside a number that makes it a rounded one: 约 and about, 近 and nearly, 超过 and over, 不到 and under. */
export type Rounding = 'about' | 'nearly' | 'over' | 'under'
