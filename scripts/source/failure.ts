/**
 * Trouble that is neither in the author's files nor a bug: the command line was wrong (`usage`, exit code 2),
 * or the machine lacks something (`environment`, exit code 3: no browser, no permission, port taken).
 * It is shown as its sentence and its hint, never as a stack.
 */
export class Failure extends Error {
  readonly kind: 'usage' | 'environment'
  /** What to do next, in the imperative. */
  readonly hint: string | null

  constructor(kind: 'usage' | 'environment', message: string, hint: string | null = null, cause?: unknown) {
    super(message, { cause })
    this.name = 'Failure'
    this.kind = kind
    this.hint = hint
  }
}
