import type { Graph } from './diagram.ts'
import type { Point } from './geometry.ts'

/** Where the nodes stand to each other; the unit of each axis is free. */
export type Arrangement = readonly Point[]

/** The arrangements that people draw: a row, a triangle, a ring, a hub with spokes. */
export function plainArrangements({ nodes, links, lead }: Graph): readonly Arrangement[] {
  const count = nodes.length
  const all = nodes.map((_, index) => index)
  if (count <= 2) return [row(all)]
  if (count === 3) {
    // The lead stands above the others, which follow each other as one reads; in a row, any of the three may be in the middle.
    const others = all.filter((node) => node !== lead)
    return [triangle(lead, others), row(all), row([1, 0, 2]), row([0, 2, 1])]
  }
  return [ring(all, 0), ring(all, -0.5), row(all), ...hubs(all, links)]
}

function triangle(top: number, [left]: readonly number[]): Arrangement {
  return [0, 1, 2].map((node) => (node === top ? { x: 0, y: 0 } : { x: node === left ? -1 : 1, y: 1 }))
}

/** Everything around the node with most links: evenly, from the top on, and turned by half a step. */
function hubs(all: readonly number[], links: Graph['links']): readonly Arrangement[] {
  const degrees = all.map((node) => links.filter(({ from, to }) => from === node || to === node).length)
  const hub = degrees.indexOf(Math.max(...degrees))
  const others = all.filter((node) => node !== hub)
  return [0, -0.5].map((turn) => {
    const around = ring(others, turn)
    return all.map((node) => around[node] ?? { x: 0, y: 0 })
  })
}

/** Nodes side by side, in this order. */
function row(order: readonly number[]): Arrangement {
  return order.map((_, node) => ({ x: order.indexOf(node), y: 0 }))
}

/** These nodes clockwise on a circle; `turn` is counted in steps from the top. */
export function ring(order: readonly number[], turn: number): Arrangement {
  const arrangement: Point[] = []
  for (const [index, node] of order.entries()) {
    const angle = (2 * Math.PI * (index + turn)) / order.length - Math.PI / 2
    arrangement[node] = { x: Math.cos(angle), y: Math.sin(angle) }
  }
  return arrangement
}
