import { type Graph, labelGap, lineGap } from './diagram.ts'
import { areNear, type Box, doCross, type Size } from './geometry.ts'
import { type LinkOption, linkOptions } from './link-options.ts'
import { isTouched } from './polyline.ts'

/** Links in their places: how many rules they break together, and how far they are from a plain drawing. */
export interface Placing {
  readonly links: readonly LinkOption[]
  readonly faults: number
  readonly cost: number
  /** The indices of links that have a part in a fault. */
  readonly troubled: ReadonlySet<number>
}

/** What a crossing of two links costs: as much as a bend of 100 px. */
const crossingCost = 30
/** How often every link is asked again, now that the others have moved. */
const rounds = 4
/** How often links that are in trouble get more freedom, after which others may be in trouble. */
const releases = 2

/**
 * Chooses a way for each link: first its plainest, then, link after link, the one that goes best with those of the others, until
 * none would move. Links swing out of each other's way only when straight ones won't do: most drawings need none that does.
 */
export function placeLinks(graph: Graph, nodes: readonly Box[], canvas: Size): Placing {
  const options = graph.links.map((_, index) => linkOptions(graph, index, nodes, canvas, 'usual'))
  let placing = settle(
    options,
    options.map(([plainest]) => plainest as LinkOption),
  )
  for (let release = 0; release < releases && placing.faults > 0; release++) {
    for (const index of placing.troubled) options[index] = linkOptions(graph, index, nodes, canvas, 'all')
    placing = settle(options, [...placing.links])
  }
  return placing
}

function settle(options: readonly (readonly LinkOption[])[], chosen: LinkOption[]): Placing {
  for (let round = 0; round < rounds; round++) {
    let hasMoved = false
    for (const [index, own] of options.entries()) {
      const best = bestOf(own, chosen, index)
      hasMoved ||= best !== chosen[index]
      chosen[index] = best
    }
    if (!hasMoved) break
  }
  return judge(chosen)
}

const weight = 10_000

/** `options` come from the least faulty and plainest on; `index` is the link's own place among those chosen. */
function bestOf(options: readonly LinkOption[], chosen: readonly LinkOption[], index: number): LinkOption {
  let best = options[0] as LinkOption
  let least = Number.POSITIVE_INFINITY
  for (const option of options) {
    let sum = option.faults * weight + option.cost
    if (sum >= least) break
    for (let at = 0; at < chosen.length && sum < least; at++)
      if (at !== index) sum += faultsBetween(option, chosen[at] as LinkOption) * weight
    for (let at = 0; at < chosen.length && sum < least; at++)
      if (at !== index) sum += crossings(option, chosen[at] as LinkOption) * crossingCost
    if (sum < least) {
      least = sum
      best = option
    }
  }
  return best
}

function judge(links: readonly LinkOption[]): Placing {
  const troubled = new Set<number>()
  let [faults, cost] = [0, 0]
  for (const [index, link] of links.entries()) {
    faults += link.faults
    cost += link.cost
    if (link.faults > 0) troubled.add(index)
    for (const [at, other] of links.entries()) {
      if (at <= index) continue
      const between = faultsBetween(link, other)
      if (between > 0) troubled.add(index).add(at)
      faults += between
      cost += crossings(link, other) * crossingCost
    }
  }
  return { links, faults, cost, troubled }
}

/** Labels must not touch, nor a label another's link. */
function faultsBetween(a: LinkOption, b: LinkOption): number {
  let faults = 0
  if (a.label && b.label && areNear(a.label.box, b.label.box, labelGap)) faults++
  if (a.label && isTouched(b.points, b.reach, a.label.box, lineGap)) faults++
  if (b.label && isTouched(a.points, a.reach, b.label.box, lineGap)) faults++
  return faults
}

/** How often two links cross: they may, but better don't. */
function crossings(a: LinkOption, b: LinkOption): number {
  if (!areNear(a.reach, b.reach, 0)) return 0
  let count = 0
  for (let at = 0; at + 1 < a.points.length; at++)
    for (let other = 0; other + 1 < b.points.length; other++) {
      const [from, to, start, end] = [a.points[at], a.points[at + 1], b.points[other], b.points[other + 1]]
      if (from && to && start && end && doCross(from, to, start, end)) count++
    }
  return count
}
