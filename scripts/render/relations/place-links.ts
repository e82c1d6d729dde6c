import { type Bundle, bundlesOf, swingsOf } from './bundles.ts'
import { type Graph, type GraphLink, labelGap, lineGap } from './diagram.ts'
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
 * Chooses a way for each link: first its plainest, then, bundle after bundle, the one that goes best with those of the others,
 * until none would move. Links swing out of each other's way only when straight ones won't do: most drawings need none that does.
 */
export function placeLinks(graph: Graph, nodes: readonly Box[], canvas: Size): Placing {
  const bundles = bundlesOf(graph.links)
  const waysOf = (bundle: Bundle, isFree: boolean): Ways => ({
    bundle,
    ways: swingsOf(bundle, graph, nodes, isFree).map((way) =>
      way.map((swings, member) =>
        linkOptions(graph.links[bundle[member] as number] as GraphLink, nodes, canvas, swings),
      ),
    ),
  })
  const options = bundles.map((bundle) => waysOf(bundle, false))
  const plainest: LinkOption[] = []
  for (const { bundle, ways } of options) take(plainest, bundle, ways[0] ?? [])
  let placing = settle(options, plainest)
  for (let release = 0; release < releases && placing.faults > 0; release++) {
    for (const [index, bundle] of bundles.entries())
      if (bundle.length === 1 && placing.troubled.has(bundle[0] as number)) options[index] = waysOf(bundle, true)
    placing = settle(options, [...placing.links])
  }
  return placing
}

/** The ways to spread a bundle, and in each way the options of its links. */
interface Ways {
  readonly bundle: Bundle
  readonly ways: readonly (readonly (readonly LinkOption[])[])[]
}

function take(chosen: LinkOption[], bundle: Bundle, way: readonly (readonly LinkOption[])[]): void {
  for (const [member, index] of bundle.entries()) chosen[index] = way[member]?.[0] as LinkOption
}

function settle(options: readonly Ways[], chosen: LinkOption[]): Placing {
  for (let round = 0; round < rounds; round++) {
    let hasMoved = false
    for (const { bundle, ways } of options) {
      const before = bundle.map((index) => chosen[index])
      if (bundle.length === 1) {
        const [index = 0] = bundle
        chosen[index] = bestOf(ways[0]?.[0] ?? [], chosen, index)
      } else spreadBest(bundle, ways, chosen)
      hasMoved ||= bundle.some((index, member) => chosen[index] !== before[member])
    }
    if (!hasMoved) break
  }
  return judge(chosen)
}

/** All links of a bundle spread as far as each other. */
function spreadBest(bundle: Bundle, ways: Ways['ways'], chosen: LinkOption[]): void {
  let best: readonly LinkOption[] = []
  let least = Number.POSITIVE_INFINITY
  for (const way of ways) {
    take(chosen, bundle, way)
    for (const [member, index] of bundle.entries()) chosen[index] = bestOf(way[member] ?? [], chosen, index)
    const sum = bundle.reduce((total, index) => total + weigh(chosen[index] as LinkOption, chosen, index), 0)
    if (sum >= least) continue
    least = sum
    best = bundle.map((index) => chosen[index] as LinkOption)
    // Wider spreads are for those that touch something.
    if (sum < weight) break
  }
  for (const [member, index] of bundle.entries()) chosen[index] = best[member] as LinkOption
}

const weight = 10_000

/** What speaks against a link among those chosen, of which it is number `index`; beyond `limit`, how much doesn't matter. */
function weigh(
  option: LinkOption,
  chosen: readonly LinkOption[],
  index: number,
  limit = Number.POSITIVE_INFINITY,
): number {
  let sum = option.faults * weight + option.cost
  for (let at = 0; at < chosen.length && sum < limit; at++)
    if (at !== index) sum += faultsBetween(option, chosen[at] as LinkOption) * weight
  for (let at = 0; at < chosen.length && sum < limit; at++)
    if (at !== index) sum += crossings(option, chosen[at] as LinkOption) * crossingCost
  return sum
}

/** `options` come from the least faulty and plainest on; `index` is the link's own place among those chosen. */
function bestOf(options: readonly LinkOption[], chosen: readonly LinkOption[], index: number): LinkOption {
  let best = options[0] as LinkOption
  let least = Number.POSITIVE_INFINITY
  for (const option of options) {
    if (option.faults * weight + option.cost >= least) break
    const sum = weigh(option, chosen, index, least)
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
