import type { Quantity, Rounding } from './quantity.ts'

/** Words right before a number, and right behind it or its unit. */
const before: readonly (readonly [Rounding, RegExp])[] = [
  ['under', /(?:不到|不足|少于|低于|未满|未达|under|below|less than|fewer than|at most|up to) ?$/],
  ['nearly', /(?:将近|接近|近|几乎|差不多|nearly|almost|close to) ?(?:a )?$/],
  ['about', /(?:约|约为|大约|大概|about|around|roughly|approximately|some|circa|ca\.|c\.|~|≈) ?(?:a )?$/],
  ['over', /(?:超过|逾|超|多于|高于|高达|至少|不少于|突破|over|above|more than|at least|exceeding|upwards of|>) ?$/],
]

const behind: readonly (readonly [Rounding, RegExp])[] = [
  ['about', /^ ?(?:左右|上下|前后|or so)/],
  ['over', /^ ?(?:余|多|以上|来(?=[个人名座次]))/],
]

/** Which rounding the words around a number tell of. */
export function roundingAround(text: string, start: number, numberEnd: number, end: number): Rounding | null {
  const lead = text.slice(Math.max(0, start - 16), start)
  for (const [rounding, pattern] of before) if (pattern.test(lead)) return rounding
  const tails = [text.slice(numberEnd, numberEnd + 4), text.slice(end, end + 6)]
  for (const [rounding, pattern] of behind) if (tails.some((tail) => pattern.test(tail))) return rounding
  return null
}

/** What a rounded number may be away from the exact one, as a share of it. */
const mostAway = { about: 0.06, nearly: 0.06, over: 0.3, under: 0.3 } as const

/** Whether a claimed number says what the article's says: the same, or the same rounded, where the claim says that it rounds. */
export function saysTheSame(claim: Quantity, value: number): boolean {
  if (isEqual(claim.value, value)) return true
  const away = value - claim.value
  if (!claim.rounding || Math.abs(away) > Math.abs(value) * mostAway[claim.rounding]) return false
  if (claim.rounding === 'over') return away > 0 && away < claim.grain
  if (claim.rounding === 'under') return away < 0 && -away < claim.grain
  if (claim.rounding === 'nearly') return away < 0 && -away <= claim.grain
  return Math.abs(away) <= claim.grain / 2
}

/** Equal but for what binary fractions lose: a third is 33.33. */
export function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}
