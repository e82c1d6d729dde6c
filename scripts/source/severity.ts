/** An error keeps an outline from becoming a deck, a warning doesn't; a note may well be about nothing, and never counts. */
export type Severity = 'error' | 'warning' | 'note'

/** How grave each code of some facts is. */
export type Severities<F> = { readonly [C in keyof F]: Severity }
