import type { PageRange } from '../../outline/locator.ts'

/** 113–114、121 */
export function rangeList(ranges: readonly PageRange[], separator: string): string {
  return ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(separator)
}

/** Whether it is a single page. */
export function isOnePage(ranges: readonly PageRange[]): boolean {
  return ranges.length === 1 && ranges[0]?.first === ranges[0]?.last
}
