/**
 * How a citation stands in HTML before it is known which page it will be on: `<span class="citation" data-citation="3">[2]</span>`, with the
 * index of its mark in the deck's bibliography. Authors can't write this: their HTML is escaped.
 */
export function markHtml(index: number, text: string): string {
  return `<span class="citation" data-citation="${index}">${text}</span>`
}

/** A word break may have been marked inside; no other element can. */
const mark = /<span class="citation" data-citation="(\d+)">(.*?)<\/span>/gs

/** What the marks in HTML say, in order, as HTML. */
export function markTexts(html: string): readonly string[] {
  return [...html.matchAll(mark)].map(([, , text = '']) => text)
}

/** Whether there are marks in HTML. */
export function hasMarks(html: string): boolean {
  return html.includes('<span class="citation" data-citation="')
}

/** The indices of the marks in HTML, in order. */
export function markIndices(html: string): readonly number[] {
  return [...html.matchAll(mark)].map(([, index]) => Number(index))
}

/** The marks in HTML without what is around them; null when there are none. */
export function marksAlone<T extends string>(html: T): T | null {
  const marks = html.match(mark)
  return marks && (marks.join('') as T)
}

/** HTML without its marks. */
export function withoutMarks<T extends string>(html: T): T {
  return html.replace(mark, '') as T
}

/** HTML with something else in the place of each mark. */
export function replaceMarks(html: string, show: (index: number) => string): string {
  return html.replace(mark, (_, index: string) => show(Number(index)))
}
