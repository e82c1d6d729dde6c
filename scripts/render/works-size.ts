import type { BibliographyEntry } from '../deck/citations/citation.ts'
import { entryHeight, labelWidth } from './reference-height.ts'

/** pt, the largest first. */
const usual = 8.5
const sizes = [usual, 8.25, 8, 7.75, 7.5]
/** A last page that is fuller than this is worth its paper. */
const worthPrinting = 0.25

/** pt, as styles/handout.css sets the list at the end of the handout: two columns a page, under a heading on the first. */
const columnWidth = 243
const pageHeight = 754
const headingHeight = 34

/** The largest text size in pt that leaves no last page all but empty; the usual where none does. */
export function worksSize(entries: readonly BibliographyEntry[], language: string): number {
  return sizes.find((size) => isWorthPrinting(pagesFilled(entries, size, language))) ?? usual
}

function isWorthPrinting(pages: number): boolean {
  return pages <= 1 || pages % 1 === 0 || pages % 1 > worthPrinting
}

/** How many pages the list takes, the last one by its share. */
function pagesFilled(entries: readonly BibliographyEntry[], size: number, language: string): number {
  const width = columnWidth / size - labelWidth(entries)
  let columns = 0
  let filled = headingHeight
  for (const entry of entries) {
    const height = size * entryHeight(entry, width, language)
    if (filled + height > pageHeight) {
      columns++
      filled = columns < 2 ? headingHeight : 0
    }
    filled += height
  }
  return (columns + filled / pageHeight) / 2
}
