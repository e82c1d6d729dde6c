import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

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
