import type { Graph } from './diagram.ts'
import { type Box, boxAround, type Point } from './geometry.ts'

/** Lines that are nearer than this to each other should be one, px. */
const nearMiss = { x: 60, y: 40 }
const slack = 1
/**
 * What an actor costs that stands in nobody's row or column; that has no mirror image; that stands amid the others with nothing to
 * hold together. Rows and columns: that nearly agree; whose gaps are uneven.
 */
const costs = { alone: 6, unmirrored: 8, amid: 20, nearMiss: 14, uneven: 10 }
/** So many links make an actor a hub. */
const hubLinks = 3
/** In larger diagrams, the eye follows links rather than the order of the whole. */
const fullUpTo = 6

/** How far boxes are from standing in order, by their centres: in rows and columns, in even steps, mirrored left to right. */
export function untidiness({ links }: Graph, nodes: readonly Box[]): number {
  const columns = linesOf(nodes, 'x')
  const rows = linesOf(nodes, 'y')
  const alone = nodes.filter((node) => isAlone(node, columns) && isAlone(node, rows)).length
  const middle = boxAround(nodes.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))).x
  const unmirrored = nodes.filter(({ x, y }) => !nodes.some((other) => isAt(other, 2 * middle - x, y))).length
  const misses = nearMisses(columns, 'x') + nearMisses(rows, 'y')
  const uneven = rows.filter((row) => isUneven(row, 'x')).length + columns.filter((one) => isUneven(one, 'y')).length
  const neighbours = (node: number) =>
    new Set(links.flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : []))).size
  const amid = nodes.filter((node, index) => neighbours(index) < hubLinks && isAmid(node, nodes)).length
  const ofNodes = alone * costs.alone + unmirrored * costs.unmirrored + amid * costs.amid
  const cost = ofNodes + misses * costs.nearMiss + uneven * costs.uneven
  return cost * Math.min(1, fullUpTo / nodes.length)
}

type Axis = 'x' | 'y'

/** The nodes in lines of the same `axis`, in its order. */
function linesOf(nodes: readonly Box[], axis: Axis): readonly (readonly Box[])[] {
  const lines: Box[][] = []
  for (const node of nodes.toSorted((a, b) => a[axis] - b[axis])) {
    const line = lines.at(-1)
    if (line?.[0] && node[axis] - line[0][axis] <= slack) line.push(node)
    else lines.push([node])
  }
  return lines
}

function isAlone(node: Box, lines: readonly (readonly Box[])[]): boolean {
  return lines.some((line) => line.length === 1 && line[0] === node)
}

function isAt({ x, y }: Box, atX: number, atY: number): boolean {
  return Math.abs(x - atX) <= slack && Math.abs(y - atY) <= slack
}

function nearMisses(lines: readonly (readonly Box[])[], axis: Axis): number {
  return lines.filter((line, index) => {
    const next = lines[index + 1]?.[0]
    return next && line[0] && next[axis] - line[0][axis] < nearMiss[axis]
  }).length
}

function isUneven(line: readonly Box[], along: Axis): boolean {
  const places = line.map((node) => node[along]).sort((a, b) => a - b)
  const steps = places.slice(1).map((place, index) => place - (places[index] as number))
  return steps.length > 0 && Math.max(...steps) - Math.min(...steps) > 2 * slack
}

/** Whether others stand on all sides of a point: no half of the plane around it is empty. */
function isAmid(point: Point, others: readonly Point[]): boolean {
  const angles = others
    .filter((other) => other !== point)
    .map(({ x, y }) => Math.atan2(y - point.y, x - point.x))
    .sort((a, b) => a - b)
  const [first = 0] = angles
  return angles.every((angle, index) => (angles[index + 1] ?? first + 2 * Math.PI) - angle < Math.PI - 0.05)
}
