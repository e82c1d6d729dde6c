import { readPdf } from '../../scripts/print/read-pdf.ts'

/** What lectern's own reader finds in a PDF, in short. Pages are counted from 1. */
export async function readBack(bytes: Uint8Array) {
  const { pages, isTagged, bookmarks } = readPdf(bytes)
  const numbersOf = (isMeant: (page: (typeof pages)[number]) => boolean) =>
    pages.flatMap((page, index) => (isMeant(page) ? [index + 1] : []))
  const fonts = pages.flatMap((page) => [...page.fonts.keys()])
  const namesOf = (isDrawn: boolean) =>
    [...new Set(fonts.filter(({ glyphs }) => (glyphs === 'drawn') === isDrawn).map(({ name }) => name))].sort()
  return {
    pages: pages.length,
    pagesWithoutText: numbersOf(({ text }) => text.trim() === ''),
    pagesWithoutTags: numbersOf(({ taggedText }) => taggedText.trim() === ''),
    fonts: namesOf(false),
    type3Fonts: namesOf(true),
    tagged: isTagged,
    bookmarks: bookmarks.length,
  }
}
