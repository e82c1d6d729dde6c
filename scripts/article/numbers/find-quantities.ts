import type { Form } from './make-quantity.ts'
import { numberForms } from './number-forms.ts'
import type { Quantity } from './quantity.ts'
import { shareForms } from './share-forms.ts'

/** A half-open range of offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Of those that begin at the same place, the first that is a number is taken: 三分之一 before 三. */
const forms: readonly Form[] = [...shareForms, ...numberForms]

/**
 * Every number in a folded text, in order: `1.36亿元`, `4,752 万`, `三十七`, `百分之五`, `三分之一`, `六成`, `$4.7 million`, `two thirds`.
 * Dates are numbers too; `taken` says where they stand, in order, and is left out.
 */
export function findQuantities(text: string, taken: readonly Range[] = []): readonly Quantity[] {
  const found: Quantity[] = []
  let next = 0
  for (const { read, match } of matchesIn(text)) {
    const start = match.index
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const isTaken = (taken[next]?.start ?? Number.POSITIVE_INFINITY) < start + match[0].length
    if (isTaken || start < (found.at(-1)?.end ?? 0)) continue
    const quantity = read(match, text)
    // 统一, 进一步: most single numerals are parts of words.
    if (quantity && !(match[0].length === 1 && quantity.form === 'words' && !quantity.unit)) found.push(quantity)
  }
  return found
}

function matchesIn(text: string) {
  const all = forms.flatMap(({ pattern, read }, rank) =>
    [...text.matchAll(pattern)].map((match) => ({ match, read, rank })),
  )
  return all.sort((a, b) => a.match.index - b.match.index || a.rank - b.rank)
}
