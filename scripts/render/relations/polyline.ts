import { areNear, type Box, type Point, passesThrough, stretchInside } from './geometry.ts'

/** How much of a polyline is seen before a box on it or behind it, whichever is less, px. */
export function leastSeen(points: readonly Point[], box: Box): number {
  let before = 0
  let behind = 0
  let isReached = false
  for (let at = 0; at + 1 < points.length; at++) {
    const [from, to] = [points[at] as Point, points[at + 1] as Point]
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const [enters, leaves] = stretchInside(from, to, box)
    if (enters < leaves) {
      if (!isReached) before += enters * length
      isReached = true
      behind = (1 - leaves) * length
    } else if (isReached) behind += length
    else before += length
  }
  return Math.min(before, behind)
}

/** Whether a polyline comes within `gap` px of a box; `reach` is the box around it. */
export function isTouched(points: readonly Point[], reach: Box, box: Box, gap: number): boolean {
  if (!areNear(reach, box, gap)) return false
  for (let at = 0; at + 1 < points.length; at++)
    if (passesThrough(points[at] as Point, points[at + 1] as Point, box, gap)) return true
  return false
}

/** px */
export function lengthOf(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => {
    const next = points[index + 1]
    return next ? sum + Math.hypot(next.x - point.x, next.y - point.y) : sum
  }, 0)
}

/** The box around a polyline. */
export function around(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top }
}
