import type { DateMention } from './dates/find-dates.ts'
import type { Range } from './numbers/find-quantities.ts'
import type { Quantity } from './numbers/quantity.ts'
import type { Runs } from './text/runs.ts'
import type { Solid } from './text/solid.ts'

/** A piece of an article as a reader of its file finds it: a heading, a paragraph, a table, a note. */
export interface Block {
  readonly kind: 'heading' | 'text' | 'table' | 'caption' | 'note'
  /** On one line; hyphens at the ends of lines are undone. */
  readonly text: string
  /** Of a heading: 1 for a section, 2 for one inside it. */
  readonly level: number | null
  /** Null where the file has no pages. */
  readonly page: number | null
}

/** A section of the article. */
export interface ArticleSection {
  /** What `from` calls it: 一（一）, 2.1, 引言. */
  readonly label: string
  readonly title: string
  /** 0 for what stands before the first heading, 1 for a section, 2 for one inside it. */
  readonly level: number
  /** Offsets in the article's text; its subsections are inside. */
  readonly start: number
  readonly end: number
  readonly firstPage: number | null
  readonly lastPage: number | null
}

/** A number or a date of the article, and where. */
export interface Placed<T> {
  readonly said: T
  readonly page: number | null
  /** The innermost. */
  readonly section: ArticleSection | null
}

/** An article, read and indexed: everything that claims are held against. */
export interface Article {
  /** The body, then the notes; paragraphs on lines of their own. Offsets refer to it. */
  readonly text: string
  /** The same, folded. */
  readonly folded: string
  readonly solid: Solid
  /** Where each run of characters of the solid text first stands in it. */
  readonly runs: Runs
  /** Where the notes begin. */
  readonly bodyEnd: number
  readonly pages: readonly PageMark[]
  readonly sections: readonly ArticleSection[]
  readonly captions: readonly Caption[]
  /** Where tables stand: their numbers stand in rows and columns, not in sentences. */
  readonly tables: readonly Range[]
  readonly quantities: readonly Placed<Quantity>[]
  readonly dates: readonly Placed<DateMention>[]
}

/** From this offset on, the text stands on this page. */
export interface PageMark {
  readonly start: number
  readonly page: number
}

/** The caption of a figure or a table. */
export interface Caption {
  readonly text: string
  readonly start: number
}
