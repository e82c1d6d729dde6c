import leven from 'leven'

/** The word that was probably meant: at most a third of its letters differ. `closest('titel', ['title', 'text'])` is `title`. */
export function closest(typed: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map((word) => ({ word, distance: leven(typed.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.ceil(word.length / 3)))
    .sort((a, b) => a.distance - b.distance)
  return ranked[0]?.word
}
