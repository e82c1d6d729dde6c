import leven from 'leven'

/** The word that was probably meant: at most a third of its letters differ. `closest('titel', ['title', 'text'])` is `title`. */
export function closest(typed: string, words: readonly string[]): string | undefined {
  return nearest(typed, words, 1)[0]
}

/** The words that may have been meant, at most `most`, the likeliest first. */
export function nearest(typed: string, words: readonly string[], most: number): readonly string[] {
  const ranked = words
    // What is far longer can't be meant, and comparing it letter by letter would take its length in time.
    .filter((word) => typed.length <= word.length + allowance(word))
    .map((word) => ({ word, distance: leven(typed.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, distance }) => distance <= allowance(word))
    .sort((a, b) => a.distance - b.distance)
  return ranked.slice(0, most).map(({ word }) => word)
}

function allowance(word: string): number {
  return Math.max(1, Math.ceil(word.length / 3))
}
