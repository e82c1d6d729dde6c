import type { Severity } from '../source/severity.ts'

// What the server of a preview and its windows tell each other: both sides take the types from here, and nothing else.

/** From the server: what is new since it last told this window something. What is null has not changed. */
export interface News {
  readonly page: PageChange | null
  /** All that is to be told about the outline now; empty when nothing is wrong. */
  readonly remarks: readonly Remark[] | null
  readonly places: Places | null
  /** The id of the slide to go to. */
  readonly follow: string | null
}

export type PageChange = SlidesChange | WholeChange

/** The slides of a page as they are now, and the html of those that the window lacks. */
export interface SlidesChange {
  readonly kind: 'slides'
  /** Of the page as it is now. */
  readonly version: string
  /** Of all that isn't slides, styles or title: a window that has another one loads the page anew. */
  readonly shell: string
  readonly title: string
  readonly order: readonly string[]
  readonly slides: readonly SlideChange[]
  readonly sheets: readonly SheetChange[]
}

/** A slide that is new, looks different now, or has other attributes. */
export interface SlideChange {
  readonly id: string
  /** Null for one that is to go. */
  readonly attributes: Readonly<Record<string, string | null>>
  /** Null when only attributes have changed, as the time that slides have does with any slide's notes. */
  readonly html: string | null
}

/** A style sheet that is different now. */
export interface SheetChange {
  readonly path: string
  readonly text: string
}

/** A page that isn't made of slides is fetched as a whole, but for its style sheets. */
export interface WholeChange {
  readonly kind: 'whole'
  readonly version: string
  readonly title: string
  readonly sheets: readonly SheetChange[]
}

/** A diagnostic, worded in the reader's language. */
export interface Remark {
  readonly severity: Severity
  readonly code: string
  readonly message: string
  readonly hint: string | null
  /** Where it is; null for what has no place. */
  readonly at: RemarkPlace | null
  /** Where on the slide it is seen, in px of the slide; null of what is not seen at one place. */
  readonly box: RemarkBox | null
}

export interface RemarkBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface RemarkPlace extends SourcePlace {
  /** The text of the line, and from where to where in it the mistake goes. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** The slide that the line belongs to, if there is one. */
  readonly slide: string | null
}

/** A place in the author's files; line and column from 1. */
export interface SourcePlace {
  /** As messages show it. */
  readonly path: string
  readonly line: number
  readonly column: number
}

/** Where each slide begins, by its id. */
export type Places = Readonly<Record<string, SourcePlace>>

/** What a window has measured on the slides of the deck, for the server to judge. */
export interface MeasuresReport {
  /** The version of the deck's page that was measured. */
  readonly version: string
  /** What the measuring script answers, one of each slide. */
  readonly measures: readonly unknown[]
}

/** What became of a wish to see a place in an editor. */
export interface OpenAnswer {
  /** The editor that was started, or null. */
  readonly editor: string | null
}

/** A line of what an export tells while it works: what it does, then its file, or why there is none. */
export type ExportLine =
  | { readonly step: string }
  | { readonly file: { readonly name: string; readonly href: string } }
  | { readonly trouble: { readonly sentence: string; readonly hint: string | null } }
