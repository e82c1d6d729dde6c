/** Colours text for a terminal, or leaves it as it is. */
export interface Paint {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly quiet: (text: string) => string
}

export const noPaint: Paint = { error: (text) => text, warning: (text) => text, quiet: (text) => text }

export const ansiPaint: Paint = {
  error: (text) => `\u001b[31m${text}\u001b[39m`,
  warning: (text) => `\u001b[33m${text}\u001b[39m`,
  quiet: (text) => `\u001b[2m${text}\u001b[22m`,
}
