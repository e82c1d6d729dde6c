import { type Graph, labelGap, lineGap, passGap } from './diagram.ts'
import { areNear, type Box, doCross, passesThrough, type Size } from './geometry.ts'

/** What speaks against nodes in these places, by a drawing with straight links and labels in their middle. */
export function roughCost({ links }: Graph, boxes: readonly Box[]): number {
  const drawn = links.map(({ from, to, labels }): StraightLink => {
    const [start, end] = [boxes[from] as Box, boxes[to] as Box]
    return { from, to, start, end, label: middleLabel(start, end, labels) }
  })
  let cost = 0
  for (const [index, link] of drawn.entries()) {
    cost += ownCost(link, boxes)
    for (let at = index + 1; at < drawn.length; at++) cost += costBetween(link, drawn[at] as StraightLink)
  }
  return cost
}

interface StraightLink {
  readonly from: number
  readonly to: number
  readonly start: Box
  readonly end: Box
  readonly label: Box | null
}

function ownCost({ from, to, start, end, label }: StraightLink, boxes: readonly Box[]): number {
  const [x, y] = [end.x - start.x, end.y - start.y]
  const isBackwards = Math.abs(x) > Math.abs(y) ? x < 0 : y < 0
  let cost = Math.hypot(x, y) * 0.04 + (isBackwards ? 9 : 0)
  for (const [node, box] of boxes.entries()) {
    if (node !== from && node !== to && passesThrough(start, end, box, passGap)) cost += 100
    if (label && areNear(label, box, labelGap)) cost += 60
  }
  return cost
}

function costBetween(a: StraightLink, b: StraightLink): number {
  const isTwin = (b.from === a.from && b.to === a.to) || (b.from === a.to && b.to === a.from)
  if (isTwin) return slant(a.start, a.end) * 15
  let cost = doCross(a.start, a.end, b.start, b.end) ? 30 : 0
  if (a.label && b.label && areNear(a.label, b.label, labelGap)) cost += 60
  if (a.label && passesThrough(b.start, b.end, a.label, lineGap)) cost += 40
  if (b.label && passesThrough(a.start, a.end, b.label, lineGap)) cost += 40
  return cost
}

/** A label in the middle of a straight link: in fewest lines with which it leaves some of a level link to be seen. */
function middleLabel(start: Box, end: Box, labels: readonly Size[]): Box | null {
  const gap = Math.abs(start.x - end.x) - (start.width + end.width) / 2
  const isSteep = Math.abs(start.y - end.y) > start.height + 40
  const size = labels.find(({ width }) => isSteep || width + 60 <= gap) ?? labels.at(-1)
  return size ? { ...size, x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 } : null
}

/** 0 for what is level or upright, 1 for what is halfway between. */
function slant(from: Box, to: Box): number {
  return Math.abs(Math.sin(2 * Math.atan2(to.y - from.y, to.x - from.x)))
}
