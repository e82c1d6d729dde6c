import { replaceMarks, withoutMarks } from './citations/mark-html.ts'
import { formulaMarkup, type Rich, unescapeHtml } from './html.ts'

/** Text as a reader gets to see it, in pieces: formulas, and marks of citations, look otherwise than they are written. */
export interface ShownPieces {
  readonly pieces: readonly string[]
  /** Whether nothing stands between the pieces. */
  readonly isWhole: boolean
}

/** A text in the pieces in which it is shown, its blocks one after the other. Titles are shown without the marks in them. */
export function shownText({ html }: Rich, marks: 'with marks' | 'without marks' = 'with marks'): ShownPieces {
  const shown = marks === 'without marks' ? withoutMarks<string>(html) : replaceMarks(html, () => gap)
  const pieces = shown.replace(formulaMarkup, gap).replace(block, gap).split(gap)
  return { pieces: pieces.map(textOf).filter(Boolean), isWhole: pieces.length === 1 }
}

/** U+0000, which no outline can hold. */
const gap = '\0'

/** Where text breaks off: at paragraphs, items, cells and the like. */
const block = /<\/?(?:p|li|ul|ol|blockquote|pre|h[1-6]|table|thead|tbody|tr|td|th|hr|br)\b[^>]*>/g

function textOf(html: string): string {
  return unescapeHtml(html.replace(/<[^>]*>/g, '')).trim()
}
