/** Where an axis begins and ends, and the distance between its marks: round numbers. */
export interface Scale {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** A round scale that holds `low` and `high`, with about `marks` marks. */
export function niceScale(low: number, high: number, marks = 5): Scale {
  const range = high - low || Math.abs(high) || 1
  const power = 10 ** Math.floor(Math.log10(range / marks))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => range / step <= marks) ?? 10 * power
  const min = Math.floor(low / step + 1e-9) * step
  const max = Math.ceil(high / step - 1e-9) * step
  return { min, max: max > min ? max : min + step, step }
}

/** Decimals that the marks of a scale need. */
export function decimalsOf({ step, min }: Scale): number {
  const needs = (number: number) => {
    for (let decimals = 0; decimals < 12; decimals++)
      if (Math.abs(number * 10 ** decimals - Math.round(number * 10 ** decimals)) < 1e-6) return decimals
    return 12
  }
  return Math.max(needs(step), needs(min))
}

/** The marks, from the least to the largest. */
export function marksOf({ min, max, step }: Scale): readonly number[] {
  return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => min + index * step)
}
