import { add, dict, lookDict, name, type PdfDict, type PdfFile, PdfRef, type PdfValue, text } from '../pdf/objects.ts'
import { outlineItems } from '../pdf/outline-items.ts'
import type { TagTree } from './tag-tree.ts'

/** A bookmark, and those under it. */
export interface Bookmark {
  readonly title: string
  /** The page that it leads to, counted from 1. */
  readonly page: number
  readonly bookmarks: readonly Bookmark[]
}

/** Has each of the browser's bookmarks refer to the tag that it was made from, where that now stands. */
export function moveBookmarks(file: PdfFile, { tags }: TagTree, refs: ReadonlyMap<unknown, PdfRef>): void {
  for (const item of outlineItems(file)) {
    const old = item.get('SE')
    const ref = old instanceof PdfRef ? refs.get(tags.get(old.number)) : undefined
    if (ref) item.set('SE', ref)
    else item.delete('SE')
  }
}

/** Puts `bookmarks` in the place of the browser's, which nest by headings only. Each shows its whole page; all are open. */
export function setBookmarks(file: PdfFile, bookmarks: readonly Bookmark[], pages: readonly PdfRef[]): void {
  const outlines = dict({ Type: name('Outlines') })
  const ref = add(file, outlines)
  for (const [key, value] of addBookmarks(file, bookmarks, ref, pages)) outlines.set(key, value)
  lookDict(file, file.root).set('Outlines', ref)
}

/** The bookmarks of one parent as a chain (ISO 32000-1, 12.3.3); answers what the parent says of them. */
function addBookmarks(
  file: PdfFile,
  bookmarks: readonly Bookmark[],
  parent: PdfRef,
  pages: readonly PdfRef[],
): PdfDict {
  const refs = bookmarks.map(() => add(file, null))
  let count = bookmarks.length
  for (const [index, { title, page, bookmarks: inner }] of bookmarks.entries()) {
    const ref = refs[index] as PdfRef
    const below = addBookmarks(file, inner, ref, pages)
    count += Number(below.get('Count') ?? 0)
    const item = dict({ Title: text(title), Parent: parent, Dest: wholePage(pages[page - 1] ?? null) })
    const [before, after] = [refs[index - 1], refs[index + 1]]
    if (before) item.set('Prev', before)
    if (after) item.set('Next', after)
    file.objects.set(ref.number, new Map([...item, ...below]))
  }
  const [first, last] = [refs[0], refs.at(-1)]
  return first && last ? dict({ First: first, Last: last, Count: count }) : new Map()
}

/** A destination that shows a page as a whole. */
export function wholePage(page: PdfValue): PdfValue[] {
  return [page, name('Fit')]
}
