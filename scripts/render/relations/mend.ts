import { byFaultsAndCost, type Draft, draft, type Trial } from './draft.ts'
import type { Box, Size } from './geometry.ts'

/** A draft with more faults than this is beyond mending. */
const mostFaults = 4
/** How many drafts are made at most: each takes as long as it has links. */
const effort = 40
/** How far an actor is moved, px. */
const moves = [60, 130].flatMap((far) => [
  { x: far, y: 0 },
  { x: -far, y: 0 },
  { x: 0, y: far / 2 },
  { x: 0, y: -far / 2 },
])

/** Moves the actors of links that touch something a little, as long as that helps. */
export function mend(trial: Trial, first: Draft): Draft {
  let best = first
  let tries = 0
  let hasHelped = true
  while (hasHelped && best.faults > 0 && best.faults <= mostFaults) {
    hasHelped = false
    for (const nodes of nearby(best, trial)) {
      if (++tries > effort) return best
      const next = draft(trial, nodes)
      if (byFaultsAndCost(next, best) >= 0) continue
      best = next
      hasHelped = true
      break
    }
  }
  return best
}

function* nearby({ nodes, troubled }: Draft, { graph, canvas }: Trial): Generator<readonly Box[]> {
  const ends = new Set([...troubled].flatMap((index) => [graph.links[index]?.from, graph.links[index]?.to]))
  // First with all that stands in line with it, so that lines stay lines; then alone.
  for (const isLine of [true, false])
    for (const end of ends)
      for (const { x, y } of moves) {
        const own = nodes[end as number] as Box
        const isMoved = (node: Box) =>
          node === own || (isLine && Math.abs(x === 0 ? node.y - own.y : node.x - own.x) < 1)
        yield nodes.map((node) => (isMoved(node) ? within(canvas, { ...node, x: node.x + x, y: node.y + y }) : node))
      }
}

function within({ width, height }: Size, box: Box): Box {
  return {
    ...box,
    x: Math.min(Math.max(box.x, box.width / 2), width - box.width / 2),
    y: Math.min(Math.max(box.y, box.height / 2), height - box.height / 2),
  }
}
