import type { BibliographyEntry } from '../deck/citations/citation.ts'
import { isCjk } from '../deck/foreign-runs.ts'
import type { Html } from '../deck/html.ts'
import { lineCount } from './line-count.ts'
import { textWidth } from './text-width.ts'

/** As styles/citations.css sets a list of references, in em. */
const lineHeight = 1.42
const entryGap = 0.48
const labelGap = 0.6
const hangingIndent = 1.6

/** How high an entry stands in a column with this width for its text, without its number, both in em. Rather too high than too low. */
export function entryHeight({ text }: BibliographyEntry, width: number, deckLanguage: string): number {
  // Beside East Asian entries, the Latin font is set as large as theirs looks.
  const isLatin = !isCjk(deckLanguage) && !isCjk(ownLanguage(text.html) ?? deckLanguage)
  return lineCount(text.html, width, isLatin) * lineHeight + entryGap
}

/** What the widest number takes with the gap behind it, in em; without numbers, the indent of all lines but the first. */
export function labelWidth(entries: readonly BibliographyEntry[]): number {
  const labels = entries.flatMap(({ label }) => (label ? [textWidth(label.text) + labelGap] : []))
  return labels.length > 0 ? Math.ceil(Math.max(...labels) * 100) / 100 : hangingIndent
}

/** The language of a whole entry; null when it is the deck's. */
export function ownLanguage(html: Html): string | null {
  return /^<span lang="([^"]+)">/.exec(html)?.[1] ?? null
}
