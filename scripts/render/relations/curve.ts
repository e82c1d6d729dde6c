import type { Swing } from './bundles.ts'
import type { Curve } from './diagram.ts'
import { type Box, isNear, type Point, stretchInside } from './geometry.ts'

/** The curve between two boxes that swings out to its left, and keeps `gap` px from them. */
export function curveBetween(from: Box, to: Box, { bend, port }: Swing, gap: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const left = { x: dy / length, y: -dx / length }
  if (port === 0) return cut(bent(from, to, left, bend), from, to, gap)
  // Beside each other, the ends of a bundle leave their actor as far from each other as the bundle's links do everywhere.
  const [start, end] = [moved(from, left, port), moved(to, left, port)]
  const leaves = stretchInside(start, end, grown(from, gap))[1]
  const arrives = stretchInside(start, end, grown(to, gap))[0]
  const chord = part(bent(start, end, left, 0), Math.min(leaves, arrives), arrives)
  return bent(chord.start, chord.end, left, bend - port)
}

function bent(start: Point, end: Point, left: Point, bend: number): Curve {
  return { start, control: moved({ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }, left, 2 * bend), end }
}

function moved({ x, y }: Point, way: Point, by: number): Point {
  return { x: x + way.x * by, y: y + way.y * by }
}

function grown(box: Box, gap: number): Box {
  return { ...box, width: box.width + 2 * gap, height: box.height + 2 * gap }
}

function cut(whole: Curve, from: Box, to: Box, gap: number): Curve {
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
