import type { Solid } from './solid.ts'

/** Where a solid text occurs in another; offsets are those of the text that was made solid. Latin words are found as wholes. */
export function occurrences({ text, at }: Solid, part: string): readonly number[] {
  const found: number[] = []
  for (let index = text.indexOf(part); index !== -1; index = text.indexOf(part, index + 1)) {
    if (isWhole(at, text, index, part.length)) found.push(at[index] ?? 0)
  }
  return found
}

/** `nation` is not in `international`: letters that go on without a gap belong to the word. */
function isWhole(at: readonly number[], text: string, index: number, length: number): boolean {
  return !isInWord(at, text, index) && !isInWord(at, text, index + length)
}

function isInWord(at: readonly number[], text: string, index: number): boolean {
  const isLatin = /[a-z\d]/.test(text[index - 1] ?? '') && /[a-z\d]/.test(text[index] ?? '')
  return isLatin && (at[index] ?? 0) - (at[index - 1] ?? 0) === 1
}
