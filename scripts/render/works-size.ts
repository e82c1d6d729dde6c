import type { BibliographyEntry } from '../deck/citations/citation.ts'
import type { PageBox } from './handout/page-box.ts'
import { entryHeight, labelWidth } from './reference-height.ts'

/** pt, the largest first. */
const usual = 8.5
const sizes = [usual, 8.25, 8, 7.75, 7.5]
/** A last page that is fuller than this is worth its paper. */
const worthPrinting = 0.25

/** mm, as styles/handout.css sets the list at the end of the handout: in columns, under a heading on the first page. */
const gap = 8
const headingHeight = 12
/** Two columns upright, three across. */
const columnsOf = ({ width, height }: PageBox) => (width > height ? 3 : 2)

const points = (mm: number) => (72 / 25.4) * mm

/** The largest text size in pt that leaves no last page all but empty; the usual where none does. */
export function worksSize(entries: readonly BibliographyEntry[], language: string, page: PageBox): number {
  return sizes.find((size) => isWorthPrinting(pagesFilled(entries, size, language, page))) ?? usual
}

function isWorthPrinting(pages: number): boolean {
  return pages <= 1 || pages % 1 === 0 || pages % 1 > worthPrinting
}

/** How many pages the list takes, the last one by its share. */
function pagesFilled(entries: readonly BibliographyEntry[], size: number, language: string, page: PageBox): number {
  const perPage = columnsOf(page)
  const width = points((page.width - (perPage - 1) * gap) / perPage) / size - labelWidth(entries)
  const pageHeight = points(page.height)
  const firstTop = points(headingHeight)
  let columns = 0
  let filled = firstTop
  for (const entry of entries) {
    const height = size * entryHeight(entry, width, language)
    if (filled + height > pageHeight) {
      columns++
      filled = columns < perPage ? firstTop : 0
    }
    filled += height
  }
  return (columns + filled / pageHeight) / perPage
}
