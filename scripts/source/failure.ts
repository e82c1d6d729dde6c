import type { Locale } from './messages/messages.ts'

/** The same words in every language that lectern speaks to authors in. */
export type Words = Readonly<Record<Locale, string>>

/**
 * Trouble that is neither in the author's files nor a bug: the command line was wrong (`usage`, exit code 2),
 * or the machine lacks something (`environment`, exit code 3: no browser, no permission, port taken).
 * It is shown as its sentence and its hint, never as a stack. Its `message` is the English sentence.
 */
export class Failure extends Error {
  readonly kind: 'usage' | 'environment'
  readonly sentence: Words
  /** What to do next, in the imperative. */
  readonly hint: Words | null

  constructor(kind: 'usage' | 'environment', sentence: Words, hint: Words | null = null, cause?: unknown) {
    super(sentence.en, { cause })
    this.name = 'Failure'
    this.kind = kind
    this.sentence = sentence
    this.hint = hint
  }
}
