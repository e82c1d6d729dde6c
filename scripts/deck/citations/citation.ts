import type { Span } from '../../source/source.ts'
import type { Rich } from '../html.ts'

/** An item of a bibliography in CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export interface CslItem {
  readonly id: string
  readonly type: string
  readonly [variable: string]: unknown
}

/** A work that may be cited, and where the author entered it. */
export interface Work {
  readonly item: CslItem
  /** The entry, in the outline or in a bibliography file. */
  readonly span: Span
}

/** One work in a citation: `see @kyodo2022, 第5页` inside of `[…]`. */
export interface CitedWork {
  readonly id: string
  /** What the locator counts, as CSL names it; null without a locator. */
  readonly locator: { readonly label: string; readonly value: string } | null
  readonly prefix: string
  readonly suffix: string
  /** `-@key`: without its author, whom the sentence has named. */
  readonly hidesAuthor: boolean
}

/** What an author wrote to cite: `[@a; @b]`, or `@a` and `@a [第5页]` inside of a sentence. */
export interface Citation {
  /** As written. Equal citations look equal. */
  readonly written: string
  readonly works: readonly CitedWork[]
  /** `@key 指出……`: the author belongs to the sentence. */
  readonly isNarrative: boolean
}

/** How citations and the list of references look in one style. */
export interface Bibliography {
  /** What stands in the text: numbers, authors with years, or the numbers of notes. */
  readonly form: 'numeric' | 'author-date' | 'note'
  /** By what is written. */
  readonly marks: ReadonlyMap<string, Mark>
  /** In the order of the style: of first citation, or of the alphabet. Only works that are cited. */
  readonly entries: readonly BibliographyEntry[]
}

/** What stands in the text for a citation. */
export interface Mark {
  /** The name that belongs to the sentence; null but for narrative citations in styles that show it. */
  readonly author: Rich | null
  /** `[3]`, `[3]5`, `(Kim, 2022, p. 5)`. */
  readonly text: Rich
  /** The works cited, in the order shown, each with the full entry that says where in it (its locator). */
  readonly works: readonly { readonly id: string; readonly full: Rich }[]
}

export interface BibliographyEntry {
  readonly id: string
  /** Place in the list, 1 for the first. */
  readonly number: number
  /** `[1]`; null in styles that don't number. */
  readonly label: Rich | null
  /** Each run in another language is marked with its `lang`; addresses are links. */
  readonly text: Rich
  /** The work's own language, BCP 47; null when its entry names none. */
  readonly language: string | null
}
