/** A share → a length in percent for a style sheet, to a thousandth of one. */
export function inPercent(share: number): number {
  return Math.round(share * 100_000) / 1000
}
