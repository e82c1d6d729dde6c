import type { Arrangement } from './arrange.ts'
import { type Graph, nodeGap } from './diagram.ts'
import type { Box, Point, Size } from './geometry.ts'
import { roughCost } from './rough-cost.ts'
import { untidiness } from './tidiness.ts'

/** Rows and columns that nodes may stand in; of a brick grid, every other row is moved by half a column. */
interface Grid {
  readonly columns: number
  readonly rows: number
  readonly isBrick: boolean
}

/** How many swaps are tried for each node: some on every grid, then more on those that promise most. */
const swaps = { first: 16, more: 80 }
const mostPromising = 3
/** Of simulated annealing: worsenings that are taken at the beginning and at the end. */
const heat = { first: 80, last: 2 }

/**
 * Arrangements in rows and columns, as a designer would align them: from the order of the nodes on, two places are swapped again
 * and again, and what worsens the drawing is taken back more and more often (simulated annealing, with the same dice every time).
 */
export function gridArrangements(graph: Graph, canvas: Size): readonly Arrangement[] {
  const tried = gridsFor(graph, canvas).map((grid) => {
    const slots = slotsOf(grid, canvas)
    return { slots, ...anneal(graph, slots, swaps.first * graph.nodes.length) }
  })
  const promising = tried.sort((a, b) => a.cost - b.cost).slice(0, mostPromising)
  return promising.map(({ slots }) => anneal(graph, slots, swaps.more * graph.nodes.length).spots)
}

function gridsFor({ nodes }: Graph, { width, height }: Size): readonly Grid[] {
  const count = nodes.length
  const mean = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 0) / count
  const mostColumns = Math.max(2, Math.floor(width / (mean(nodes.map((node) => node.width)) + nodeGap)))
  const mostRows = Math.max(2, Math.floor(height / (mean(nodes.map((node) => node.height)) + nodeGap)))
  const grids: Grid[] = []
  if (count <= mostColumns) grids.push({ columns: count, rows: 1, isBrick: false })
  for (let rows = 2; rows <= Math.min(mostRows, 5); rows++) {
    const least = Math.max(2, Math.ceil(count / rows))
    for (let columns = least; columns <= Math.min(mostColumns, least + 1); columns++)
      for (const isBrick of [false, true]) grids.push({ columns, rows, isBrick })
  }
  return grids
}

/** The centres of a grid's places, in px on the canvas. */
function slotsOf({ columns, rows, isBrick }: Grid, { width, height }: Size): readonly Point[] {
  const step = width / (columns + (isBrick ? 0.5 : 0))
  return Array.from({ length: columns * rows }, (_, index) => {
    const row = Math.floor(index / columns)
    const shift = isBrick && row % 2 === 1 ? 1 : 0.5
    return { x: step * ((index % columns) + shift), y: (height / rows) * (row + 0.5) }
  })
}

function anneal(graph: Graph, slots: readonly Point[], swaps: number): Tried {
  const dice = seededDice()
  // The node that stands in each place; those beyond the last node are free.
  const nodeIn = slots.map((_, slot) => slot)
  const swap = (a: number, b: number) => {
    const [first, second] = [nodeIn[a] as number, nodeIn[b] as number]
    nodeIn[a] = second
    nodeIn[b] = first
  }
  // Cooled down, the same places come up again and again.
  const known = new Map<string, Tried>()
  const judged = (): Tried => {
    const places = nodeIn.map((node) => Math.min(node, graph.nodes.length)).join()
    const tried = known.get(places) ?? judge()
    known.set(places, tried)
    return tried
  }
  const judge = (): Tried => {
    const spots = graph.nodes.map((_, node) => slots[nodeIn.indexOf(node)] as Point)
    const boxes = boxesAt(graph, spots)
    return { spots, cost: roughCost(graph, boxes) + untidiness(graph, boxes) }
  }
  let current = judged()
  let best = current
  for (let count = 0; count < swaps; count++) {
    const [a, b] = [Math.floor(dice() * slots.length), Math.floor(dice() * slots.length)]
    const warmth = heat.first * (heat.last / heat.first) ** (count / swaps)
    swap(a, b)
    const next = judged()
    if (next.cost > current.cost && dice() >= Math.exp((current.cost - next.cost) / warmth)) swap(a, b)
    else current = next
    if (current.cost < best.cost) best = current
  }
  return best
}

interface Tried {
  readonly spots: Arrangement
  readonly cost: number
}

function boxesAt({ nodes }: Graph, spots: readonly Point[]): readonly Box[] {
  return nodes.map(({ width, height }, index) => ({ ...(spots[index] as Point), width, height }))
}

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function seededDice(): () => number {
  let state = 0x2f6e2b1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
