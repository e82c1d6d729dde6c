import { type Arrangement, ring } from './arrange.ts'
import { bundlesOf } from './bundles.ts'
import type { Graph, GraphLink } from './diagram.ts'

/** A circle of more actors is flatter than it is wide: there may be better ways to draw it. */
const largestCircle = 6

/**
 * The only good ways to draw actors of which each is joined to the next: a row, or rows in which one reads on as one ploughs; of
 * those that are joined in a circle, a ring. Null for all others.
 */
export function chainArrangements(graph: Graph): readonly Arrangement[] | null {
  const pairs = bundlesOf(graph.links).map(([index = 0]) => graph.links[index] as GraphLink)
  const order = chainOf(pairs)
  const count = graph.nodes.length
  if (order.length !== count) return null
  if (pairs.length === count && count > 2 && count <= largestCircle) return [ring(order, 0), ring(order, -0.5)]
  if (pairs.length !== count - 1) return null
  const lengths = new Set([1, 2, 3].map((rows) => Math.ceil(count / rows)).filter((length) => length > 1))
  return [...lengths].map((length) => plough(order, length))
}

/** The nodes along a chain from the end at which its first link begins, or around a circle; not all of them, if it isn't one. */
function chainOf(pairs: readonly GraphLink[]): readonly number[] {
  const next = (node: number) => pairs.flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : []))
  const nodes = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))]
  if (nodes.some((node) => next(node).length > 2)) return []
  const ends = nodes.filter((node) => next(node).length === 1)
  const order = [ends.find((end) => pairs.some(({ from }) => from === end)) ?? ends[0] ?? nodes[0] ?? 0]
  for (;;) {
    const onward = next(order.at(-1) as number).find((node) => !order.includes(node))
    if (onward === undefined) return order
    order.push(onward)
  }
}

/** To the right in the first row, back in the second. */
function plough(order: readonly number[], length: number): Arrangement {
  return order.map((_, node) => {
    const place = order.indexOf(node)
    const row = Math.floor(place / length)
    return { x: row % 2 === 0 ? place % length : length - 1 - (place % length), y: row }
  })
}
