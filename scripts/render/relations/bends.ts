import type { GraphLink } from './diagram.ts'

/** How far a link swings out, px: straight if that does. */
const bends = [0, 36, -36, 72, -72, 120, -120]
/** px between links of the same two actors, which keep each to its own side. */
const betweenTwins = 60
/** By how much more twins may swing out. */
const widenings = [1, 1.6, 2.4, 3.4]

/** The swings that a link may take, to its left, px. */
export function bendsOf(index: number, links: readonly GraphLink[], swings: 'usual' | 'all'): readonly number[] {
  const own = links[index] as GraphLink
  const twins = links.flatMap(({ from, to }, other) => {
    const isReverse = from === own.to && to === own.from
    return isReverse || (from === own.from && to === own.to) ? [{ other, isReverse }] : []
  })
  if (twins.length === 1) return swings === 'all' ? bends : bends.slice(0, 1)
  const place = twins.findIndex(({ other }) => other === index) - (twins.length - 1) / 2
  // What is to the left of a link is to the right of one that runs against it.
  const bend = place * betweenTwins * (twins[0]?.isReverse ? -1 : 1)
  return bend === 0 ? [0] : widenings.map((widening) => bend * widening)
}
