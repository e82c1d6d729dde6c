import { lettersBetween } from '../../source/closest.ts'
import type { Candidate } from '../../source/facts/article.ts'
import type { Article } from '../article.ts'
import { placeOfSpot, type Spot, spotAt } from '../places.ts'

/** Of fewer characters, anything is alike. */
const fewest = 4

/** More than half of the words have to be the same. */
const leastLike = 0.5

/**
 * The passage of the article that is most like some words that don't stand in it: where most of their pairs of characters are, and
 * there the stretch of the same length that differs least.
 */
export function nearestPassage(
  wanted: string,
  article: Article,
  isNear: (spot: Spot) => boolean,
): readonly Candidate[] {
  if (wanted.length < fewest) return []
  const { solid, text } = article
  const starts = startsOf(wanted, solid.text)
  let best = { likeness: leastLike, at: -1, length: 0 }
  for (const start of starts) {
    const length = wanted.length
    const at = Math.max(0, Math.min(start, solid.text.length - length))
    const distance = lettersBetween(solid.text.slice(at, at + length), wanted)
    const likeness = 1 - distance / length + (isNear(spotAt(article, solid.at[at] ?? 0)) ? 0.05 : 0)
    if (likeness > best.likeness) best = { likeness, at, length }
  }
  if (best.at === -1) return []
  const [start, end] = [solid.at[best.at] ?? 0, (solid.at[best.at + best.length - 1] ?? 0) + 1]
  return [{ text: text.slice(start, end).replace(/\s+/g, ' '), place: placeOfSpot(spotAt(article, start)) }]
}

/** Where the wanted words would begin, by each pair of their characters; the places that most pairs agree on first. */
function startsOf(wanted: string, text: string): readonly number[] {
  const votes = new Map<number, number>()
  for (let offset = 0; offset + 2 <= wanted.length; offset++) {
    const pair = wanted.slice(offset, offset + 2)
    for (let index = text.indexOf(pair); index !== -1; index = text.indexOf(pair, index + 1)) {
      const start = index - offset
      if (start >= 0) votes.set(start, (votes.get(start) ?? 0) + 1)
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 40)
    .map(([start]) => start)
}
