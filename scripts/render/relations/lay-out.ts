import { type Arrangement, plainArrangements } from './arrange.ts'
import { chainArrangements } from './arrange-chain.ts'
import { gridArrangements } from './arrange-on-grid.ts'
import { bundlesOf } from './bundles.ts'
import type { Graph, Layout } from './diagram.ts'
import { byFaultsAndCost, type Draft, draftOf, type Trial } from './draft.ts'
import { graphvizArrangements } from './graphviz.ts'
import { mend } from './mend.ts'
import { snap } from './snap.ts'

export interface Outcome<T extends Trial> {
  readonly trial: T
  readonly layout: Layout
  /** How often labels, actors and links touch, or leave the canvas. */
  readonly faults: number
  readonly cost: number
}

/** Up to this many actors, the arrangements that people draw do by themselves. */
const fewNodes = 3
/** The last trials in which text is as large as text on slides should be, and in which it is not shrunk: see text-sizes.ts. */
const lastLarge = 6
const lastWhole = 7
/** A plainer, tidier drawing is worth text that is some sizes smaller, as long as it is large: what so many sizes cost. */
const sizeCosts = [0, 4, 11, 24, 40]
/**
 * When an arrangement that people draw holds at full size and costs no more than this for each link, nothing else is tried: a slanted
 * link costs as much. Without a circle of links, a row in smaller text may be plainer.
 */
const plainEnough = { withCircle: 10, without: 2 }
/** Of the drafts of one size, those that are worth mending. */
const mostPromising = 2

/**
 * The first trial (they come from the largest text to the smallest) that can be laid out without anything touching anything else,
 * in the arrangement that is nearest to a plain drawing; the last trial when none can.
 */
export async function layOut<T extends Trial>(trials: readonly T[]): Promise<Outcome<T>> {
  const count = trials[0]?.graph.nodes.length ?? 0
  const full = trials[0] as T
  const plain = layOutTrial(full, plainArrangements(full.graph))
  if (plain.faults === 0 && plain.cost <= mostPlain(full.graph)) return plain
  const arrangements = await arrangementsOf(trials[Math.min(count - 1, lastWhole, trials.length - 1)] as T)
  const outcomes = new Map<number, Outcome<T>>()
  const outcomeOf = (index: number): Outcome<T> => {
    const outcome = outcomes.get(index) ?? layOutTrial(trials[index] as T, arrangements)
    outcomes.set(index, outcome)
    return outcome
  }
  const likely = Math.min(Math.max(0, count - 6), lastWhole, trials.length - 1)
  const largest = firstThatHolds(trials.length, likely, (index) => outcomeOf(index).faults === 0)
  let best = outcomeOf(largest)
  let least = best.cost
  for (const [below, sizeCost] of sizeCosts.entries()) {
    // A drawing costs something only where it isn't plain: what its size costs, it costs at least.
    if (sizeCost >= least || largest + below > Math.max(largest, Math.min(lastLarge, trials.length - 1))) break
    const outcome = outcomeOf(largest + below)
    if (outcome.faults > best.faults || outcome.cost + sizeCost >= least) continue
    best = outcome
    least = outcome.cost + sizeCost
  }
  return best
}

function mostPlain({ nodes, links }: Graph): number {
  const hasCircle = bundlesOf(links).length >= nodes.length
  return links.length * (hasCircle ? plainEnough.withCircle : plainEnough.without)
}

/**
 * The first index for which something holds, when it holds for all behind it too: from a likely one on, in growing leaps, then by
 * halving. The last index when it never holds.
 */
function firstThatHolds(count: number, likely: number, holds: (index: number) => boolean): number {
  let [low, high, leap] = [-1, likely, 1]
  while (high < count - 1 && !holds(high)) {
    low = high
    high = Math.min(high + leap, count - 1)
    leap *= 2
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle
  }
  return high
}

async function arrangementsOf({ graph, canvas }: Trial): Promise<readonly Arrangement[]> {
  const plain = plainArrangements(graph)
  if (graph.nodes.length <= fewNodes) return plain
  const chain = chainArrangements(graph)
  if (chain) return chain
  const layered = (await graphvizArrangements(graph)).map((arrangement) => snap(graph, arrangement, canvas))
  return [...plain, ...layered, ...gridArrangements(graph, canvas)]
}

function layOutTrial<T extends Trial>(trial: T, arrangements: readonly Arrangement[]): Outcome<T> {
  const drafts = arrangements.map((arrangement) => draftOf(trial, arrangement))
  const { nodes, links, faults, cost } = bestOf(trial, drafts.toSorted(byFaultsAndCost))
  return { trial, faults, cost, layout: { nodes, links: links.map(({ curve, label }) => ({ curve, label })) } }
}

/** `drafts` come with the best first. */
function bestOf(trial: Trial, drafts: readonly Draft[]): Draft {
  let best = drafts[0] as Draft
  for (const promising of drafts.slice(0, mostPromising)) {
    if (best.faults === 0) break
    const mended = mend(trial, promising)
    if (byFaultsAndCost(mended, best) < 0) best = mended
  }
  return best
}
