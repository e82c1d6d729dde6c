import type { Candidate } from '../../source/facts/article.ts'
import type { Article } from '../article.ts'
import { placeOfSpot, spotAt } from '../places.ts'
import { occurrences } from '../text/occurrences.ts'
import { solid } from '../text/solid.ts'
import type { ArticleNames } from './article-names.ts'
import type { Name } from './name.ts'

/** What names are looked for in: the article with its names, and what the outline itself knows besides (solid). */
export interface Known {
  readonly article: Article
  readonly names: ArticleNames
  /** The titles, authors and works of the outline. */
  readonly others: string
}

/** A name that is not known, and what may be meant. */
export interface Unknown {
  readonly name: Name
  readonly nearest: readonly Candidate[]
}

/** Whether a folded text stands in the article, or in what the outline knows besides. */
export function occurs(folded: string, { article, others }: Known): boolean {
  const part = solid(folded).text
  return occurrences(article.solid, part).length > 0 || others.includes(part)
}

/** A name of the article, with its place. */
export function candidate({ start, end }: Name, { article }: Known): Candidate {
  return { text: article.text.slice(start, end), place: placeOfSpot(spotAt(article, start)) }
}
