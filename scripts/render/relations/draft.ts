import { type Graph, nodeGap } from './diagram.ts'
import { areNear, type Box, isOutside, type Size } from './geometry.ts'
import { type Placing, placeLinks } from './place-links.ts'

/** A graph in text of one size, on the canvas that is left for it at that size. */
export interface Trial {
  readonly graph: Graph
  readonly canvas: Size
}

/** A graph's nodes in some places, its links as well as they go there, and what is wrong with that. */
export interface Draft extends Placing {
  readonly nodes: readonly Box[]
}

/** Links drawn between nodes in these places; nodes that touch, or leave the canvas, are faults too. */
export function draft({ graph, canvas }: Trial, nodes: readonly Box[]): Draft {
  const placing = placeLinks(graph, nodes, canvas)
  return { ...placing, nodes, faults: placing.faults + nodeFaults(nodes, canvas) }
}

/** The best first. */
export function byFaultsAndCost(a: Draft, b: Draft): number {
  return a.faults - b.faults || a.cost - b.cost
}

function nodeFaults(nodes: readonly Box[], canvas: Size): number {
  return nodes.reduce((sum, node, index) => {
    const near = nodes.slice(index + 1).filter((other) => areNear(node, other, nodeGap)).length
    return sum + near + (isOutside(node, canvas) ? 1 : 0)
  }, 0)
}
