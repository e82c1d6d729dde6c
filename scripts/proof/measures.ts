/** A rectangle on a slide, in its px: 1280 × 720 from the left and the top. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * A text on a slide, to be found again in the outline: its letters and digits alone, without citations and formulas, then those of
 * what it stands in, from the innermost outward. `shown` is how it begins, as it reads.
 */
export interface Passage {
  readonly letters: readonly string[]
  readonly shown: string
}

export type Side = 'left' | 'top' | 'right' | 'bottom'

/** Something on a slide that a reader may see as a mistake. */
export type Flaw = { readonly box: Box; readonly passage: Passage } & (
  | {
      /** A text or picture reaches this far out of its slide, of the room for content, or of a box that cuts it off. */
      readonly type: 'overflow'
      readonly of: 'slide' | 'room' | 'box'
      readonly side: Side
      readonly px: number
    }
  /** A text reaches this far out of the card that it stands on. */
  | { readonly type: 'spill'; readonly side: Side; readonly px: number }
  /** A text lies on another, or on the edge of a picture, whose passage is null. */
  | { readonly type: 'overlap'; readonly other: Passage | null }
  | { readonly type: 'small'; readonly px: number; readonly least: number; readonly isDrawn: boolean }
  /** One character alone on the last line. */
  | { readonly type: 'lone'; readonly character: string }
  | { readonly type: 'long-title'; readonly lines: number; readonly most: number }
  /** A picture is shown larger than its pixels allow. */
  | { readonly type: 'blurry'; readonly pixels: number; readonly shown: number }
  | {
      readonly type: 'faint'
      /** `#rrggbb` */
      readonly color: string
      readonly ground: string
      readonly contrast: number
      readonly least: number
    }
)

/** Letters of a slide by their script, of texts that carry no language but the deck's. */
export interface Letters {
  readonly latin: number
  /** Han, kana and Hangul. */
  readonly cjk: number
}

/** What the page answers of one slide. */
export interface SlideMeasure {
  readonly id: string
  readonly flaws: readonly Flaw[]
  /** How much of the room between title and footer the content spans, from 0 to 1; null of slides that are no content slides. */
  readonly span: number | null
  /** How much of the room is covered by lines of text, from 0 to 1. */
  readonly ink: number
  readonly letters: Letters
}
