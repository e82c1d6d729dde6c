/** A text as it is searched, and where each of its characters stands in the text as it is. */
export interface PlainText {
  readonly text: string
  /** Of each UTF-16 unit of `text`. */
  readonly places: readonly number[]
}

/** Full-width and half-width, capital and small letters are the same; spaces and marks that nobody types don't count. */
export function plainText(text: string): PlainText {
  const places: number[] = []
  let plain = ''
  let at = 0
  for (const character of text) {
    const folded = foldText(character)
    for (let unit = 0; unit < folded.length; unit++) places.push(at)
    plain += folded
    at += character.length
  }
  return { text: plain, places }
}

/** What of a text counts when it is searched. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}\p{Mn}]/gu, '')
}
