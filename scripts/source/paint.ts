/** Colours text for a terminal, or leaves it as it is. */
export interface Paint {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly note: (text: string) => string
  readonly quiet: (text: string) => string
}

const asItIs = (text: string) => text

export const noPaint: Paint = { error: asItIs, warning: asItIs, note: asItIs, quiet: asItIs }

export const ansiPaint: Paint = {
  error: (text) => `\u001b[31m${text}\u001b[39m`,
  warning: (text) => `\u001b[33m${text}\u001b[39m`,
  note: (text) => `\u001b[36m${text}\u001b[39m`,
  quiet: (text) => `\u001b[2m${text}\u001b[22m`,
}
