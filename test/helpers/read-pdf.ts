import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Hands `use` a PDF as a reader other than the one in `scripts/print/` sees it. */
export async function usePdf<T>(bytes: Uint8Array, use: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  // The reader takes the bytes away, so it gets its own.
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  try {
    return await use(await loading.promise)
  } finally {
    await loading.destroy()
  }
}

/** The text of each page. */
export async function readText(bytes: Uint8Array): Promise<string[]> {
  return usePdf(bytes, async (pdf) => {
    const texts: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    }
    return texts
  })
}

/** What the glyphs on each page stand for, one after the other, as those hear it who do not look at where lines end. */
export async function readGlyphs(bytes: Uint8Array): Promise<string[]> {
  return usePdf(bytes, async (pdf) => {
    const texts: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList()
      const shown = argsArray.filter((_, index) => fnArray[index] === OPS.showText)
      texts.push(shown.flatMap(([glyphs]) => glyphs.map((glyph: { unicode?: string }) => glyph.unicode ?? '')).join(''))
    }
    return texts
  })
}

/** The text of one page, without blanks: readers differ in where they see any. */
export async function textOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent()
  return spaceless(items.map((item) => ('str' in item ? item.str : '')).join(''))
}

export function spaceless(text: string): string {
  return text.replaceAll(/\s/g, '')
}

export interface Bookmark {
  readonly title: string
  readonly page: number
}

/** The bookmarks from top to bottom, whatever stands under what. */
export async function bookmarksOf(pdf: PDFDocumentProxy): Promise<readonly Bookmark[]> {
  const flatten = async (nodes: Awaited<ReturnType<PDFDocumentProxy['getOutline']>>): Promise<Bookmark[]> => {
    const lists = await Promise.all(
      nodes.map(async ({ title, dest, items }) => [
        { title: spaceless(title), page: await pageOf(pdf, dest) },
        ...(await flatten(items)),
      ]),
    )
    return lists.flat()
  }
  return flatten(await pdf.getOutline())
}

/** The number of the page that a link or bookmark leads to. */
export async function pageOf(pdf: PDFDocumentProxy, destination: string | unknown[] | null): Promise<number> {
  const place = typeof destination === 'string' ? await pdf.getDestination(destination) : destination
  if (!place) throw new Error(`a link leads nowhere: ${JSON.stringify(destination)}`)
  return (await pdf.getPageIndex(place[0])) + 1
}
