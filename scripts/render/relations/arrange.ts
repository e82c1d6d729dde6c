import type { Graph } from './diagram.ts'
import type { Point } from './geometry.ts'

/** Where the nodes stand to each other; the unit of each axis is free. */
export type Arrangement = readonly Point[]

/** The arrangements that people draw: a row, a ring, a hub with spokes. */
export function plainArrangements({ nodes, links }: Graph): readonly Arrangement[] {
  const count = nodes.length
  const all = nodes.map((_, index) => index)
  if (count <= 2) return [row(count)]
  // Of three, the first stands above the others, which follow each other as one reads.
  const rings = count === 3 ? [mirror(ring(all, 0))] : [ring(all, 0), ring(all, -0.5)]
  return [...rings, row(count), ...(count > 3 ? hubs(all, links) : [])]
}

/** Everything around the node with most links: evenly, from the top on, and turned by half a step. */
function hubs(all: readonly number[], links: Graph['links']): readonly Arrangement[] {
  const degrees = all.map((node) => links.filter(({ from, to }) => from === node || to === node).length)
  const hub = degrees.indexOf(Math.max(...degrees))
  const others = all.filter((node) => node !== hub)
  return [0, -0.5].map((turn) => {
    const around = ring(others, turn)
    return all.map((node) => (node === hub ? { x: 0, y: 0 } : (around[others.indexOf(node)] ?? { x: 0, y: 0 })))
  })
}

function row(count: number): Arrangement {
  return Array.from({ length: count }, (_, index) => ({ x: index, y: 0 }))
}

/** Clockwise on a circle; `turn` is counted in steps from the top. */
function ring(nodes: readonly number[], turn: number): Arrangement {
  return nodes.map((_, index) => {
    const angle = (2 * Math.PI * (index + turn)) / nodes.length - Math.PI / 2
    return { x: Math.cos(angle), y: Math.sin(angle) }
  })
}

function mirror(arrangement: Arrangement): Arrangement {
  return arrangement.map(({ x, y }) => ({ x: -x, y }))
}
