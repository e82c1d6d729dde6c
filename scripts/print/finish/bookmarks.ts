import { lookDict, type PdfDict, type PdfFile, PdfRef } from '../pdf/objects.ts'
import type { Tag, TagTree } from './tag-tree.ts'

/** Has each bookmark refer to the tag that it was made from, where that now stands. */
export function moveBookmarks(file: PdfFile, { tags }: TagTree, refs: ReadonlyMap<Tag, PdfRef>): void {
  for (const item of bookmarksIn(file, lookDict(file, lookDict(file, file.root).get('Outlines')))) {
    const old = item.get('SE')
    const tag = old instanceof PdfRef ? tags.get(old.number) : undefined
    const ref = tag && refs.get(tag)
    if (ref) item.set('SE', ref)
    else item.delete('SE')
  }
}

function* bookmarksIn(file: PdfFile, parent: PdfDict): Generator<PdfDict> {
  for (let item = lookDict(file, parent.get('First')); item.size > 0; item = lookDict(file, item.get('Next'))) {
    yield item
    yield* bookmarksIn(file, item)
  }
}
