import type { Candidate } from '../source/facts/article.ts'
import type { Article } from './article.ts'
import type { Statement } from './claims/statement.ts'
import { isEqual } from './numbers/rounding.ts'
import { placeOfSpot, spotAt } from './places.ts'

/** What stands in an article and on no slide. */
export interface Unmentioned {
  /** Captions of figures and tables. */
  readonly figures: readonly Candidate[]
  readonly numbers: readonly Candidate[]
}

/** The figures, tables and numbers of an article's body that no statement of its outline mentions. */
export function unmentioned(article: Article, statements: readonly Statement[]): Unmentioned {
  return { figures: figuresOutside(article, statements), numbers: numbersOutside(article, statements) }
}

/** A figure is mentioned by its number: 表1, 图 1, Table 1. */
function figuresOutside(article: Article, statements: readonly Statement[]): readonly Candidate[] {
  const said = statements.map(({ folded }) => folded.replace(/\s+/g, '')).join('\n')
  return article.captions
    .filter(({ start, text }) => {
      const number =
        /^(?:[图表]|figure|fig\.|table) ?\d+/.exec(article.folded.slice(start, start + text.length))?.[0] ?? ''
      return number === '' || !said.includes(number.replace(/\s+/g, ''))
    })
    .map(({ text, start }) => ({ text, place: placeOfSpot(spotAt(article, start)) }))
}

/** Each number once. Ordinals and small numbers in words are passed over, as they are on slides. */
function numbersOutside(
  { quantities, text, bodyEnd }: Article,
  statements: readonly Statement[],
): readonly Candidate[] {
  const said = statements.flatMap((statement) => statement.quantities.map(({ value }) => value))
  const open = quantities.filter(
    ({ said: { value, form, isOrdinal, start } }) =>
      start < bodyEnd && !isOrdinal && form !== 'words' && !said.some((other) => isEqual(other, value)),
  )
  const first = new Map(open.toReversed().map((placed) => [placed.said.value, placed]))
  return open
    .filter((placed) => first.get(placed.said.value) === placed)
    .map(({ said: { start, end }, ...spot }) => ({ text: text.slice(start, end), place: placeOfSpot(spot) }))
}
