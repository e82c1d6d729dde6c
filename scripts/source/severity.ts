/** An error keeps an outline from becoming a deck, a warning doesn't. */
export type Severity = 'error' | 'warning'

/** How grave each code of some facts is. */
export type Severities<F> = { readonly [C in keyof F]: Severity }
