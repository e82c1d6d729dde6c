import { lettersBetween } from '../../source/closest.ts'
import type { Article, Placed } from '../article.ts'
import type { Quantity } from '../numbers/quantity.ts'
import { agree } from '../numbers/units.ts'

/** As many as help to see what was meant. */
const most = 2

/** A number of the article, and how far it is from a claimed one: about 1 for each digit that differs. */
export interface Near {
  readonly placed: Placed<Quantity>
  readonly distance: number
}

/** The numbers of the article that may be meant, the likeliest first: by digits, by unit, by place, by size. */
export function nearestNumbers(
  claim: Quantity,
  { quantities }: Article,
  isNear: (said: Placed<Quantity>) => boolean,
): readonly Near[] {
  const ranked = quantities
    .filter(({ said }) => said.form !== 'words' || said.value > 10 || said.unit?.measure)
    .map((placed) => ({ placed, distance: distanceOf(claim, placed.said) + (isNear(placed) ? 0 : 1.5) }))
    .filter(({ distance }) => distance > 0 && distance < tooFar)
    .sort((a, b) => a.distance - b.distance)
  const isFirst = ({ placed: { said } }: Near, index: number) =>
    ranked.findIndex(({ placed }) => placed.said.value === said.value) === index
  const reach = (ranked[0]?.distance ?? 0) + 1
  return ranked.filter((near, index) => near.distance <= reach && isFirst(near, index)).slice(0, most)
}

const tooFar = 2.5

function distanceOf(claim: Quantity, said: Quantity): number {
  const unit = agree(claim.unit, said.unit)
    ? claim.unit && said.unit && claim.unit.name === said.unit.name
      ? 0
      : 0.5
    : 2
  return digitDistance(claim, said) + unit + sizeDistance(claim.value, said.value)
}

/** Digits in another order are likelier a slip than other digits. */
function digitDistance(a: Quantity, b: Quantity): number {
  const [digits, others] = [digitsOf(a), digitsOf(b)]
  if (sorted(digits) === sorted(others)) return digits === others ? 0 : 0.5
  return lettersBetween(withoutZeros(digits), withoutZeros(others))
}

function digitsOf({ mantissa }: Quantity): string {
  return String(Number(mantissa.toPrecision(12))).replace('.', '')
}

/** The digits that count: 0.37 and 3700 are 37. */
function withoutZeros(digits: string): string {
  return digits.replace(/^0+|0+$/g, '')
}

function sorted(digits: string): string {
  return [...digits].sort().join('')
}

/** Half of what the powers of ten between them are. */
function sizeDistance(a: number, b: number): number {
  if (a === 0 || b === 0) return 1
  return Math.abs(Math.log10(Math.abs(a / b))) / 2
}
