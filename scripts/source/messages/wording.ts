import type { DiagnosticCode } from '../diagnostic.ts'
import type { Facts } from '../facts.ts'

/** A bare sentence, without place, severity or colour, and what to do next; no hint is better than a guess. */
export interface Wording {
  readonly message: string
  readonly hint: string | null
}

/** Every code in one language. */
export type Messages = { readonly [C in DiagnosticCode]: (facts: Facts[C]) => Wording }
