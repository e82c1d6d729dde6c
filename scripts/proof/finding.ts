import type { Diagnostic } from '../source/diagnostic.ts'
import type { Box } from './measures.ts'

/** Something to tell the author of a slide, and where on it that is seen. */
export interface Finding {
  /** The number of the slide; null for what concerns the whole deck. */
  readonly slide: number | null
  /** Null for what concerns the whole slide. */
  readonly box: Box | null
  readonly diagnostic: Diagnostic
}
