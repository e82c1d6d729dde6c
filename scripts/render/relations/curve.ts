import type { Curve } from './diagram.ts'
import { type Box, isNear, type Point } from './geometry.ts'

/** The curve between two boxes that swings `bend` px out to its left, cut where it comes within `gap` px of them. */
export function curveBetween(from: Box, to: Box, bend: number, gap: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const control = {
    x: (from.x + to.x) / 2 + (2 * bend * dy) / length,
    y: (from.y + to.y) / 2 - (2 * bend * dx) / length,
  }
  const whole = { start: from, control, end: to }
  const leaves = lastWhere((at) => isNear(pointAt(whole, at), from, gap))
  const arrives = 1 - lastWhere((at) => isNear(pointAt(whole, 1 - at), to, gap))
  return part(whole, Math.min(leaves, arrives), arrives)
}

/** The point at a share of the parameter, 0 to 1. */
export function pointAt({ start, control, end }: Curve, at: number): Point {
  const rest = 1 - at
  return {
    x: rest * rest * start.x + 2 * rest * at * control.x + at * at * end.x,
    y: rest * rest * start.y + 2 * rest * at * control.y + at * at * end.y,
  }
}

/** Points along a curve, both ends among them. */
export function pointsOn(curve: Curve, steps: number): readonly Point[] {
  return Array.from({ length: steps + 1 }, (_, index) => pointAt(curve, index / steps))
}

/** The part of a curve between two parameters, by de Casteljau. */
export function part({ start, control, end }: Curve, from: number, to: number): Curve {
  const blossom = (a: number, b: number): Point => ({
    x: (1 - a) * (1 - b) * start.x + (a * (1 - b) + b * (1 - a)) * control.x + a * b * end.x,
    y: (1 - a) * (1 - b) * start.y + (a * (1 - b) + b * (1 - a)) * control.y + a * b * end.y,
  })
  return { start: blossom(from, from), control: blossom(from, to), end: blossom(to, to) }
}

/** The parameter up to which `holds` is true from 0 on, by halving. */
function lastWhere(holds: (at: number) => boolean): number {
  let [low, high] = [0, 1]
  for (let round = 0; round < 12; round++) {
    const middle = (low + high) / 2
    if (holds(middle)) low = middle
    else high = middle
  }
  return high
}
