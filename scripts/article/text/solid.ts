/** A folded text without blanks and punctuation, and where in the text each of its characters stands. */
export interface Solid {
  readonly text: string
  /** As many as there are characters. */
  readonly at: readonly number[]
}

/** Two texts are solid alike when they differ in line breaks, hyphenation, blanks and punctuation only: `a-b， c` is `abc`. */
export function solid(folded: string): Solid {
  const at: number[] = []
  let text = ''
  for (const { 0: run, index } of folded.matchAll(/[\p{L}\p{N}%$€£¥]+/gu)) {
    text += run
    for (let offset = 0; offset < run.length; offset++) at.push(index + offset)
  }
  return { text, at }
}
