import type { Arrangement } from './arrange.ts'
import { bundlesOf } from './bundles.ts'
import type { Graph, GraphLink } from './diagram.ts'

/** A chain of links, each actor joined to the next: a row, or rows in which one reads on as one ploughs; null if it isn't one. */
export function chainArrangements(graph: Graph): readonly Arrangement[] | null {
  const order = chainOf(graph)
  if (!order) return null
  const count = order.length
  const lengths = new Set([1, 2, 3].map((rows) => Math.ceil(count / rows)).filter((length) => length > 1))
  return [...lengths].map((length) => plough(order, length))
}

/** The nodes from one end of the chain to the other, beginning where its first link does. */
function chainOf({ nodes, links }: Graph): readonly number[] | undefined {
  const pairs = bundlesOf(links).map(([index = 0]) => links[index] as GraphLink)
  if (pairs.length !== nodes.length - 1) return undefined
  const next = (node: number, before: number | undefined) =>
    pairs.flatMap(({ from, to }) => (from === node ? [to] : to === node ? [from] : [])).filter((one) => one !== before)
  const ends = nodes.map((_, node) => node).filter((node) => next(node, undefined).length === 1)
  const start = ends.find((end) => pairs.some(({ from }) => from === end)) ?? ends[0]
  if (start === undefined || ends.length !== 2) return undefined
  const order = [start]
  for (let on = next(start, undefined); on.length === 1; on = next(order.at(-1) as number, order.at(-2)))
    order.push(on[0] as number)
  return order.length === nodes.length ? order : undefined
}

/** To the right in the first row, back in the second. */
function plough(order: readonly number[], length: number): Arrangement {
  return order.map((_, node) => {
    const place = order.indexOf(node)
    const row = Math.floor(place / length)
    return { x: row % 2 === 0 ? place % length : length - 1 - (place % length), y: row }
  })
}
