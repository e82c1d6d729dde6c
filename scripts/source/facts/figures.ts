import type { Severities } from '../severity.ts'
import type { WhyUnreadable } from './files.ts'

/** Of pictures from files. */
export interface FigureFacts {
  readonly 'missing-figure': { readonly path: string; readonly reason: WhyUnreadable }
  readonly 'figure-outside': { readonly path: string }
  readonly 'unshowable-figure': { readonly path: string }
  /** `line` is where its XML breaks; null for a picture of pixels. */
  readonly 'broken-figure': { readonly path: string; readonly line: number | null }
  readonly 'oversized-figure': {
    readonly path: string
    readonly unit: 'pixels' | 'elements'
    readonly count: number
    readonly most: number
  }
  /** px */
  readonly 'large-figure': { readonly path: string; readonly original: Size; readonly shown: Size }
  /** Short names of what was left out: `<script>`, `onload`. */
  readonly 'unsafe-figure': { readonly path: string; readonly removed: readonly string[] }
}

export const figureSeverities: Severities<FigureFacts> = {
  'missing-figure': 'error',
  'figure-outside': 'error',
  'unshowable-figure': 'error',
  'broken-figure': 'error',
  'oversized-figure': 'error',
  'large-figure': 'warning',
  'unsafe-figure': 'warning',
}

interface Size {
  readonly width: number
  readonly height: number
}
