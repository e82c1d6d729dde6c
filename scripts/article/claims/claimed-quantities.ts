import { pointsSomewhere } from '../numbers/points-somewhere.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { Statement } from './statement.ts'

/**
 * The numbers of a statement that say something of the article. Left out are numbers of pages, slides, rows and list entries, and
 * written-out small ones unless a measure follows: 三个方面 and "two plans" count what the speaker counts.
 */
export function claimedQuantities({ quantities, folded }: Statement): readonly Quantity[] {
  return quantities.filter((quantity) => !pointsSomewhere(quantity, folded) && !isCasual(quantity, folded))
}

/** Ordinals of these count what others count too: 第20届, 第七次. */
const countedOrdinals = /^(?:届|次|年|代|任|条|号|轮|批)$/

/** 五年前, 近三年: reckoned from somewhere, by the speaker. */
const reckonedBefore = /(?:过去|此前|此后|最近|近|这|前|后|the past|the last|the next)$/
const reckonedBehind = /^ ?(?:前|后|里|来|间|内|以来|之|ago|later|before|after)/

function isCasual({ form, value, unit, isOrdinal, start, end }: Quantity, folded: string): boolean {
  if (isOrdinal && form === 'words') return !(value > 10 || (unit && /^(?:届|次|任|轮)$/.test(unit.name) && value > 1))
  if (isOrdinal) return unit !== null && !countedOrdinals.test(unit.name) && value <= 10
  if (form !== 'words') return false
  if (value > 10) return false
  if (value <= 1 || !unit?.measure || !['time', 'share', 'age', 'length'].includes(unit.measure)) return true
  const isReckoned = reckonedBefore.test(folded.slice(Math.max(0, start - 9), start).trimEnd())
  return unit.measure === 'time' && (isReckoned || reckonedBehind.test(folded.slice(end, end + 8)))
}
