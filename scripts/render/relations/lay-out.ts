import { type Arrangement, plainArrangements } from './arrange.ts'
import { gridArrangements } from './arrange-on-grid.ts'
import type { Layout } from './diagram.ts'
import { byFaultsAndCost, type Draft, draft, type Trial } from './draft.ts'
import { graphvizArrangements } from './graphviz.ts'
import { mend } from './mend.ts'
import { spread } from './spread.ts'

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
/** A plainer drawing is worth text that is a few sizes smaller, as long as it is large: what each size costs. */
const sizeCost = 12
const sizesBelow = 2
/** Of the drafts of one size, those that are worth mending. */
const mostPromising = 2

/**
 * The first trial (they come from the largest text to the smallest) that can be laid out without anything touching anything else,
 * in the arrangement that is nearest to a plain drawing; the last trial when none can.
 */
export async function layOut<T extends Trial>(trials: readonly T[]): Promise<Outcome<T>> {
  const count = trials[0]?.graph.nodes.length ?? 0
  const arrangements = await arrangementsOf(trials[Math.min(count - 1, lastWhole, trials.length - 1)] as T)
  const outcomes = new Map<number, Outcome<T>>()
  const outcomeOf = (index: number): Outcome<T> => {
    const outcome = outcomes.get(index) ?? layOutTrial(trials[index] as T, arrangements)
    outcomes.set(index, outcome)
    return outcome
  }
  const likely = Math.min(Math.max(0, count - 6), lastWhole, trials.length - 1)
  const largest = firstThatHolds(trials.length, likely, (index) => outcomeOf(index).faults === 0)
  const smallest = Math.min(largest + sizesBelow, Math.max(largest, lastLarge), trials.length - 1)
  const candidates = Array.from({ length: smallest - largest + 1 }, (_, below) => outcomeOf(largest + below))
  const plainness = (outcome: Outcome<T>) => outcome.cost + candidates.indexOf(outcome) * sizeCost
  const ranked = candidates.toSorted((a, b) => a.faults - b.faults || plainness(a) - plainness(b))
  return ranked[0] as Outcome<T>
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
  return [...plain, ...(await graphvizArrangements(graph)), ...gridArrangements(graph, canvas)]
}

function layOutTrial<T extends Trial>(trial: T, arrangements: readonly Arrangement[]): Outcome<T> {
  const drafts = arrangements.map((arrangement) => draft(trial, spread(trial.graph, arrangement, trial.canvas)))
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
