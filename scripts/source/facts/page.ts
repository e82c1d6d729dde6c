import type { Severities } from '../severity.ts'

/** Of what only a browser can see: the slides as they are laid out. Lengths are px of a slide of 1280 × 720. `slide` is its number. */
export interface PageFacts {
  /** `text` is empty where it is a picture that doesn't fit. */
  readonly overflow: OnSlide & { readonly of: 'slide' | 'room' | 'box'; readonly side: Side; readonly px: number }
  readonly 'spilled-text': OnSlide & { readonly side: Side; readonly px: number }
  /** `other` is null where it is the edge of a picture. */
  readonly overlap: OnSlide & { readonly other: string | null }
  readonly 'small-text': OnSlide & {
    readonly px: number
    readonly least: number
    readonly isDrawn: boolean
    /** How many more slides have such text. */
    readonly others: number
  }
  readonly 'lone-character': OnSlide & { readonly character: string }
  readonly 'long-title': { readonly slide: number; readonly lines: number; readonly most: number }
  /** Across. */
  readonly 'blurry-image': { readonly slide: number; readonly pixels: number; readonly shown: number }
  readonly 'faint-text': OnSlide & {
    readonly color: string
    readonly ground: string
    readonly contrast: number
    readonly least: number
    readonly others: number
  }
  readonly 'many-points': { readonly slide: number; readonly count: number; readonly most: number }
  readonly 'crowded-slide': { readonly slide: number; readonly percent: number }
  readonly 'sparse-slide': { readonly slide: number; readonly percent: number }
  readonly 'unmarked-language': { readonly language: string; readonly script: 'latin' | 'cjk' }
}

interface OnSlide {
  readonly slide: number
  readonly text: string
}

type Side = 'left' | 'top' | 'right' | 'bottom'

export const pageSeverities: Severities<PageFacts> = {
  overflow: 'warning',
  'spilled-text': 'warning',
  overlap: 'warning',
  'small-text': 'warning',
  'lone-character': 'warning',
  'long-title': 'warning',
  'blurry-image': 'warning',
  'faint-text': 'warning',
  'many-points': 'warning',
  'crowded-slide': 'warning',
  'sparse-slide': 'warning',
  'unmarked-language': 'warning',
}
