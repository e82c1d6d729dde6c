import type { Candidate } from '../../source/facts/article.ts'
import type { Article, Placed } from '../article.ts'
import { claimedQuantities } from '../claims/claimed-quantities.ts'
import type { Statement } from '../claims/statement.ts'
import type { Finding } from '../finding.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { isEqual, saysTheSame } from '../numbers/rounding.ts'
import { agree } from '../numbers/units.ts'
import { isNear, placeOfSpot } from '../places.ts'
import { distant } from './distant.ts'
import { type Near, nearestNumbers } from './nearest-numbers.ts'
import { subjectTrouble } from './subject-trouble.ts'

type Said = Placed<Quantity>

/** Holds the numbers of a statement against those of the article: value, unit, place, and what they are said of. */
export function checkNumbers(statement: Statement, article: Article): readonly Finding[] {
  return claimedQuantities(statement).flatMap((claim) => checkNumber(claim, statement, article) ?? [])
}

function checkNumber(claim: Quantity, statement: Statement, article: Article): Finding | undefined {
  const { entry, from } = statement
  const written = statement.text.slice(claim.start, claim.end)
  const span = statement.spanOf(claim.start, claim.end)
  const near = (said: Said) => isNear(said, from, article)
  const same = article.quantities.filter(({ said }) => isSame(claim, said, article))
  const agreeing = same.filter(({ said }) => agree(claim.unit, said.unit))
  const close = agreeing.filter(near)
  const kin = same.find((said) => near(said) && isKin(claim, said.said) && !agree(claim.unit, said.said.unit))
  // A number that counts nothing proves little where the same one stands with another unit of the measure.
  const isProven = close.some(({ said }) => said.unit || !kin)
  if (isProven) {
    const facts = subjectTrouble(claim, statement, close, article)
    return facts && { entry, written, diagnostic: { code: 'other-subject', facts: { written, ...facts }, span } }
  }
  const nearest = nearestNumbers(claim, article, near)
  const other = kin ?? otherUnit(claim, same.filter(near), nearest)
  if (other) {
    const facts = { written, said: candidate(other, article) }
    return { entry, written, diagnostic: { code: 'other-unit', facts, span } }
  }
  if (agreeing.length > 0) return distant(written, span, statement, agreeing)
  const facts = { written, nearest: nearest.map(({ placed }) => candidate(placed, article)) }
  return { entry, written, diagnostic: { code: 'unsourced-number', facts, span } }
}

/** Hours are of the same measure as minutes. */
function isKin(claim: Quantity, said: Quantity): boolean {
  return said.unit?.measure !== null && said.unit?.measure === claim.unit?.measure
}

/** The same number with a unit of another measure, where no number of the article is likelier to be meant. */
function otherUnit(claim: Quantity, same: readonly Said[], nearest: readonly Near[]): Said | undefined {
  const isSlip = nearest.some(({ placed, distance }) => distance <= 1 && agree(claim.unit, placed.said.unit))
  return isSlip ? undefined : same.find(({ said }) => !agree(claim.unit, said.unit))
}

/** An ordinal is one in the article too. In a table, 万 may stand in the heading of the column, and not with the number. */
function isSame(claim: Quantity, said: Quantity, { folded }: Article): boolean {
  if (claim.isOrdinal && !said.isOrdinal) return false
  if (saysTheSame(claim, said.value)) return true
  if (claim.value === claim.mantissa || said.unit || said.value !== said.mantissa) return false
  if (!isEqual(claim.mantissa, said.value)) return false
  const [start, end] = [folded.lastIndexOf('\n', said.start) + 1, folded.indexOf('\n', said.end)]
  return /[(（](?:千|万|百万|亿|thousands?|millions?)/.test(folded.slice(start, end === -1 ? undefined : end))
}

function candidate({ said, ...spot }: Said, { text }: Article): Candidate {
  return { text: text.slice(said.start, said.end), place: placeOfSpot(spot) }
}
