/** Lines of a text, from the first to the last, counted from 1. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

const pattern = /^([1-9]\d{0,5})(?: ?[-–—] ?([1-9]\d{0,5}))?$/

/** `3-9` as numbers; undefined for what is no range, or runs backwards. */
export function parseLineRange(written: string): LineRange | undefined {
  const match = pattern.exec(written)
  if (!match) return undefined
  const first = Number(match[1])
  const last = Number(match[2] ?? first)
  return first <= last ? { first, last } : undefined
}
