import type { Severities } from '../severity.ts'

/** Of what a deck becomes: its fonts and its printed documents. */
export interface PrintFacts {
  readonly 'missing-glyph': { readonly character: string }
  readonly 'print-mismatch': { readonly file: string; readonly surprise: Surprise }
}

export const printSeverities: Severities<PrintFacts> = {
  'missing-glyph': 'warning',
  'print-mismatch': 'error',
}

/** How a printed document differs from what was planned. */
export type Surprise =
  | { readonly type: 'pages'; readonly pages: number; readonly slides: number }
  | { readonly type: 'empty-page'; readonly page: number }
  | { readonly type: 'drawn-font'; readonly font: string }
  | { readonly type: 'untagged' }
  | { readonly type: 'refused'; readonly url: string }
  | { readonly type: 'broken-image'; readonly image: string }
