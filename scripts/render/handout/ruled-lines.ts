/** mm between lines to write on, as in a wide-ruled exercise book. */
export const linePitch = 8

/**
 * Lines to write on that fill an area of a size in mm, as the data of an SVG path: the last one lies at its foot, the first one
 * has a whole pitch above it.
 */
export function ruledLines(width: number, height: number): string {
  const count = Math.max(0, Math.floor(height / linePitch))
  return Array.from(
    { length: count },
    (_, index) => `M0 ${round(height - (count - 1 - index) * linePitch)}h${round(width)}`,
  ).join('')
}

function round(mm: number): number {
  return Math.round(100 * mm) / 100
}
