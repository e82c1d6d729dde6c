/** px, from the top left. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** A rectangle by its centre. */
export interface Box extends Point, Size {}

/** Whether less than `gap` px lie between two boxes. */
export function areNear(a: Box, b: Box, gap: number): boolean {
  return (
    Math.abs(a.x - b.x) * 2 < a.width + b.width + 2 * gap && Math.abs(a.y - b.y) * 2 < a.height + b.height + 2 * gap
  )
}

/** Whether a point is inside a box, or less than `gap` px away from it. */
export function isNear({ x, y }: Point, box: Box, gap: number): boolean {
  return Math.abs(x - box.x) * 2 < box.width + 2 * gap && Math.abs(y - box.y) * 2 < box.height + 2 * gap
}

/** Whether a segment has a point in a box that is `gap` px larger on all sides. Asked most of all, it makes no objects. */
export function passesThrough(from: Point, to: Point, box: Box, gap: number): boolean {
  const x = box.width / 2 + gap
  const y = box.height / 2 + gap
  if (Math.max(from.x, to.x) <= box.x - x || Math.min(from.x, to.x) >= box.x + x) return false
  if (Math.max(from.y, to.y) <= box.y - y || Math.min(from.y, to.y) >= box.y + y) return false
  return (
    Math.max(enters(from.x - box.x, to.x - from.x, x), enters(from.y - box.y, to.y - from.y, y), 0) <
    Math.min(leaves(from.x - box.x, to.x - from.x, x), leaves(from.y - box.y, to.y - from.y, y), 1)
  )
}

/** Where on a segment, 0 to 1, its stretch in a box begins and ends; when it has none, it ends before it begins. */
export function stretchInside(from: Point, to: Point, box: Box): readonly [from: number, to: number] {
  const [x, y] = [box.width / 2, box.height / 2]
  return [
    Math.max(enters(from.x - box.x, to.x - from.x, x), enters(from.y - box.y, to.y - from.y, y), 0),
    Math.min(leaves(from.x - box.x, to.x - from.x, x), leaves(from.y - box.y, to.y - from.y, y), 1),
  ]
}

/** On one axis: the share of its way after which a point is within `half` of 0. */
function enters(start: number, way: number, half: number): number {
  if (way === 0) return Math.abs(start) < half ? 0 : Number.POSITIVE_INFINITY
  return ((way > 0 ? -half : half) - start) / way
}

/** The share after which it is no longer. */
function leaves(start: number, way: number, half: number): number {
  if (way === 0) return Math.abs(start) < half ? 1 : Number.NEGATIVE_INFINITY
  return ((way > 0 ? half : -half) - start) / way
}

/** Whether two segments have an inner point in common. */
export function doCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/** Whether a box leaves the canvas. What is stretched to its very edge stays inside. */
export function isOutside({ x, y, width, height }: Box, canvas: Size): boolean {
  const slack = 0.01
  const isBeside = x - width / 2 < -slack || x + width / 2 > canvas.width + slack
  return isBeside || y - height / 2 < -slack || y + height / 2 > canvas.height + slack
}

/** The smallest box around some, which must not be none. */
export function boxAround(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2))
  const right = Math.max(...boxes.map(({ x, width }) => x + width / 2))
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height / 2))
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top }
}
