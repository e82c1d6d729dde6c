/** Words between quotation marks; offsets are those of the text inside. */
export interface Quoted {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** One pattern a kind of marks; an apostrophe is no quotation mark. */
const quotation =
  /“([^“”]+)”|「([^「」]+)」|『([^『』]+)』|(?<![\p{L}\p{N}])‘([^‘’]*(?:’(?=\p{L})[^‘’]*)*)’(?!\p{L})|(?<![\p{L}\p{N}])"([^"]+)"(?![\p{L}\p{N}])/gu

/** What is quoted in a text, in order. */
export function findQuoted(text: string): readonly Quoted[] {
  return [...text.matchAll(quotation)].flatMap((match) => {
    const inner = match.slice(1).find((group) => group !== undefined) ?? ''
    const start = match.index + 1
    return inner.trim() === '' ? [] : [{ text: inner, start, end: start + inner.length }]
  })
}
