import { lookDict, type PdfDict, type PdfFile } from './objects.ts'

/** The bookmarks of a file (ISO 32000-1, 12.3.3) from top to bottom, each before those under it. */
export function outlineItems(file: PdfFile): readonly PdfDict[] {
  return [...itemsUnder(file, lookDict(file, lookDict(file, file.root).get('Outlines')))]
}

function* itemsUnder(file: PdfFile, parent: PdfDict): Generator<PdfDict> {
  for (let item = lookDict(file, parent.get('First')); item.size > 0; item = lookDict(file, item.get('Next'))) {
    yield item
    yield* itemsUnder(file, item)
  }
}
