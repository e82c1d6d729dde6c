import type { Facts } from '../facts.ts'

/** A bare sentence, without place, severity or colour, and what to do next; no hint is better than a guess. */
export interface Wording {
  readonly message: string
  readonly hint: string | null
}

/** The codes of one subject, in one language. */
export type MessagesOf<F> = { readonly [C in keyof F]: (facts: F[C]) => Wording }

/** Every code in one language. */
export type Messages = MessagesOf<Facts>
