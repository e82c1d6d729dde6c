import type { PrintedPart } from '../../source/facts/print.ts'
import type { Span } from '../../source/source.ts'

/** What a document is meant to be. Whoever lays one out says so; a printed PDF is held against it. */
export interface PrintPlan {
  /** The name of its file, as messages show it. */
  readonly file: string
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** From first to last: each has a heading, and with it a bookmark. */
  readonly parts: readonly PlannedPart[]
  /** Characters that no font of the deck has: what becomes of them is the machine's to say, and was told before. */
  readonly missingCharacters: ReadonlySet<string>
}

/** A part of a document: a slide, a section's heading, a list. */
export interface PlannedPart {
  readonly name: PrintedPart
  /** Where it comes from in the outline. */
  readonly span: Span
  /** What links inside the document call it; null when none can. */
  readonly id: string | null
  /** How many pages it has for itself; null when it runs on where the part before it ends. */
  readonly pages: number | null
  readonly heading: ShownText
  /** What was said about it: all of it has to be in the document. */
  readonly notes: ShownText | null
  readonly links: readonly PlannedLink[]
}

/** Text as a reader gets to see it, in the pieces between what may look otherwise than it is written: formulas, marks of citations. */
export interface ShownText {
  readonly pieces: readonly string[]
  /** Whether the pieces follow each other with nothing between them. */
  readonly isWhole: boolean
}

/** A link to a place inside the document. */
export interface PlannedLink {
  readonly target: string
  readonly span: Span
}
