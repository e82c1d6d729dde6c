import type { Entry } from '../outline/entries.ts'
import type { Diagnostic } from '../source/diagnostic.ts'

/** Something in which a deck and its article differ, and the slide or section that it is about. */
export interface Finding {
  readonly entry: Entry
  readonly diagnostic: Diagnostic
  /** What `checked` has to name to let it pass. */
  readonly written: string
}
