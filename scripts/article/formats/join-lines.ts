import { hanAndKana, widePunctuation } from '../../source/east-asian.ts'

const spaceless = new RegExp(`[${hanAndKana}${widePunctuation}]`, 'u')

/** The lines of a paragraph as one: no blank between Chinese or Japanese, and a word that a hyphen parted is whole again. */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).reduce(joinTwo, '')
}

/** What goes on in the next line, or on the next page. */
export function joinTwo(text: string, next: string): string {
  if (text === '' || next === '') return text + next
  if (/\p{Ll}[-‐\u00ad]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  const closesUp = spaceless.test(text.at(-1) ?? '') || spaceless.test(next[0] ?? '')
  return text + (closesUp ? '' : ' ') + next
}
