import type { Severities } from '../severity.ts'

/** Of what a deck becomes: its fonts and its printed documents. */
export interface PrintFacts {
  /** `fonts` are those that the deck is set in. */
  readonly 'missing-glyph': { readonly character: string; readonly fonts: readonly string[] }
  readonly 'print-mismatch': { readonly file: string; readonly part: PrintedPart | null; readonly surprise: Surprise }
  readonly 'large-pdf': LargePdf
}

export const printSeverities: Severities<PrintFacts> = {
  'missing-glyph': 'warning',
  'print-mismatch': 'error',
  'large-pdf': 'warning',
}

/** A part of a printed document, as messages call it. A slide's number is what the audience sees. */
export type PrintedPart =
  | { readonly type: 'slide'; readonly number: number; readonly title: string }
  | { readonly type: 'section'; readonly title: string }
  /** Above everything in a handout. */
  | { readonly type: 'title-block' }
  | { readonly type: 'references' }

/** How a printed document differs from what was planned. Pages are counted from 1. */
export type Surprise =
  /** Of the part; of the document when it is nobody's. */
  | { readonly type: 'pages'; readonly pages: number; readonly planned: number }
  | { readonly type: 'empty-page' | 'untagged-page'; readonly page: number }
  | { readonly type: 'missing-title' | 'missing-bookmark' }
  | { readonly type: 'misled-bookmark'; readonly page: number | null; readonly planned: number }
  /** `words` are the first ones that are on no page. */
  | { readonly type: 'cut-notes'; readonly words: string }
  /** `meant` is the id that the address was probably to be. */
  | { readonly type: 'dead-link'; readonly target: string; readonly meant: string | null }
  /** The place is there, the link to it isn't. */
  | { readonly type: 'lost-link'; readonly target: string }
  | { readonly type: 'misled-link'; readonly target: string; readonly page: number }
  | { readonly type: FontTrouble; readonly font: string; readonly text: string; readonly pages: number }
  | { readonly type: 'untagged' }
  | { readonly type: 'other-language' | 'other-title'; readonly found: string | null; readonly planned: string }
  | { readonly type: 'refused'; readonly url: string }
  | { readonly type: 'broken-image'; readonly image: string }

/** A font became drawings (Type 3), was left out, was taken in whole, or does not say which characters its glyphs are. */
export type FontTrouble = 'drawn-font' | 'outside-font' | 'whole-font' | 'unreadable-font'

/** A document that is larger than its pages need: in bytes, with the part that most of it is for. */
export interface LargePdf {
  readonly file: string
  readonly bytes: number
  readonly allowed: number
  readonly pages: number
  readonly part: PrintedPart | null
  readonly holds: 'pictures' | 'drawing'
  readonly partBytes: number
}
