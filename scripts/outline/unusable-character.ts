import type { Facts } from '../source/facts.ts'

/** A character that no text can hold, and where it is. */
export interface Unusable {
  readonly at: number
  readonly facts: Facts['unusable-character']
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unusable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\r(?!\n)|\p{Surrogate}/u

/** The first control character, half character, or line that ends as on the Macintosh of old. */
export function findUnusable(text: string): Unusable | undefined {
  const match = unusable.exec(text)
  if (!match) return undefined
  const code = match[0].charCodeAt(0)
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const kind = code === 0x0d ? 'return' : code >= 0xd800 && code <= 0xdfff ? 'half' : 'control'
  return { at: match.index, facts: { name, kind } }
}
