import type { Arrangement } from './arrange.ts'
import { type Graph, nodeGap } from './diagram.ts'
import { areNear, type Box, boxAround, isOutside, type Size } from './geometry.ts'
import { type Placing, placeLinks } from './place-links.ts'
import { spread } from './spread.ts'
import { untidiness } from './tidiness.ts'

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
  return {
    ...placing,
    nodes,
    faults: placing.faults + nodeFaults(nodes, canvas),
    cost: placing.cost + untidiness(graph, nodes),
  }
}

/** An arrangement spread as far as the canvas lets its actors, or else so far that links which swing out stay on it as well. */
export function draftOf(trial: Trial, arrangement: Arrangement): Draft {
  const { graph, canvas } = trial
  const wide = draft(trial, spread(graph, arrangement, canvas))
  if (wide.faults === 0) return wide
  const inner = boxAround(wide.nodes)
  const outer = boxAround([inner, ...wide.links.flatMap(({ reach, label }) => [reach, ...(label ? [label.box] : [])])])
  if (!isOutside(outer, canvas)) return wide
  const left = inner.x - inner.width / 2 - (outer.x - outer.width / 2)
  const top = inner.y - inner.height / 2 - (outer.y - outer.height / 2)
  const room = {
    width: canvas.width - (outer.width - inner.width),
    height: canvas.height - (outer.height - inner.height),
  }
  const nodes = spread(graph, arrangement, room).map((node) => ({
    ...node,
    x: node.x + left,
    y: Math.floor(node.y + top),
  }))
  const narrow = draft(trial, nodes)
  return byFaultsAndCost(narrow, wide) < 0 ? narrow : wide
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
