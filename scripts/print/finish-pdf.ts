import type { PdfMetadata } from './describe-pdf.ts'

/**
 * The printed PDF as a document: tagged as the standard has it, with its metadata, and packed to about a third of its size.
 * It looks as it did, and the same page gives the same bytes, whenever it is printed.
 */
export async function finishPdf(printed: Uint8Array, metadata: PdfMetadata): Promise<Uint8Array> {
  const { parsePdf, tidyPages, describePdf, writePdf } = await library()
  const file = parsePdf(printed)
  tidyPages(file)
  describePdf(file, metadata)
  return writePdf(file)
}

/** Loads what `finishPdf` and `readBack` need. Called while a browser prints, it takes no time of its own. */
export async function prepareToFinish(): Promise<void> {
  await Promise.all([library(), import('./read-pdf.ts')])
}

async function library() {
  const [{ parsePdf }, { tidyPages }, { describePdf }, { writePdf }] = await Promise.all([
    import('./pdf/parse-pdf.ts'),
    import('./finish/tidy-pages.ts'),
    import('./describe-pdf.ts'),
    import('./pdf/write-pdf.ts'),
  ])
  return { parsePdf, tidyPages, describePdf, writePdf }
}
