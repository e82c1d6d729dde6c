import leven from 'leven'

/**
 * The word that was probably meant: at most a third of its letters differ, and no other is as near. `closest('titel', ['title', 'text'])`
 * is `title`; `5up` is none of `2up` and `3up`.
 */
export function closest(typed: string, words: readonly string[]): string | undefined {
  const [first, second] = ranked(typed, words)
  return first && first.distance < (second?.distance ?? Number.POSITIVE_INFINITY) ? first.word : undefined
}

/** The words that may have been meant, at most `most`, the likeliest first. */
export function nearest(typed: string, words: readonly string[], most: number): readonly string[] {
  return ranked(typed, words)
    .slice(0, most)
    .map(({ word }) => word)
}

/** How many letters have to be put in, left out or changed to make one text of another. */
export function lettersBetween(a: string, b: string): number {
  return leven(a, b)
}

function ranked(typed: string, words: readonly string[]) {
  return (
    words
      // What is far longer can't be meant, and comparing it letter by letter would take its length in time.
      .filter((word) => typed.length <= word.length + allowance(word))
      .map((word) => ({ word, distance: leven(typed.toLowerCase(), word.toLowerCase()) }))
      .filter(({ word, distance }) => distance <= allowance(word))
      .sort((a, b) => a.distance - b.distance)
  )
}

function allowance(word: string): number {
  return Math.max(1, Math.ceil(word.length / 3))
}
