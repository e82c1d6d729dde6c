import { type Bookmark, setBookmarks, wholePage } from './finish/bookmarks.ts'
import { labelPages } from './finish/page-labels.ts'
import type { PageNote } from './finish/pin-notes.ts'
import { lookDict, name, type PdfFile } from './pdf/objects.ts'
import { pagesOf } from './pdf/page-tree.ts'

/** How readers show a PDF, and what they offer beside its pages. What is absent stays as the browser and the reader have it. */
export interface PdfView {
  /** One page after the other, each as a whole, as slides are shown. */
  readonly fillsScreen?: boolean
  /** What the pages are called, one label for each. */
  readonly labels?: readonly string[]
  readonly bookmarks?: readonly Bookmark[]
  /** Comments on the pages. */
  readonly notes?: readonly PageNote[]
}

/** Sets all of `view` but the notes, which have tags. */
export function viewPdf(file: PdfFile, view: PdfView): void {
  const pages = pagesOf(file).map(({ ref }) => ref)
  const catalog = lookDict(file, file.root)
  if (view.labels) labelPages(file, view.labels)
  if (view.bookmarks) setBookmarks(file, view.bookmarks, pages)
  if (!view.fillsScreen) return
  catalog.set('PageLayout', name('SinglePage'))
  catalog.set('OpenAction', wholePage(pages[0] ?? null))
}
