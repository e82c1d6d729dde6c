/** What a PDF turned out to hold. Pages are counted from 1; names of fonts come without the prefix of a subset. */
export interface PrintedDocument {
  readonly pages: number
  readonly pagesWithoutText: readonly number[]
  /** Pages with nothing tagged on them, which a screen reader passes over. */
  readonly pagesWithoutTags: readonly number[]
  /** Fonts that stayed fonts. */
  readonly fonts: readonly string[]
  /** Fonts that became drawings, which are larger, slower and rougher. */
  readonly type3Fonts: readonly string[]
  readonly tagged: boolean
  readonly bookmarks: number
}

/** Reads a PDF again, to see whether it is what was meant to be printed. */
export async function readBack(bytes: Uint8Array): Promise<PrintedDocument> {
  const { readPdf } = await import('./read-pdf.ts')
  const { pages, tagged, bookmarks } = await readPdf(bytes)
  const numbersOf = (isMeant: (page: (typeof pages)[number]) => boolean) =>
    pages.flatMap((page, index) => (isMeant(page) ? [index + 1] : []))
  const namesOf = (isType3: boolean) => {
    const fonts = pages.flatMap((page) => page.fonts).filter((font) => font.isType3 === isType3)
    return [...new Set(fonts.map((font) => font.name))].sort()
  }
  return {
    pages: pages.length,
    pagesWithoutText: numbersOf((page) => !page.showsText),
    pagesWithoutTags: numbersOf((page) => !page.hasTags),
    fonts: namesOf(false),
    type3Fonts: namesOf(true),
    tagged,
    bookmarks,
  }
}
