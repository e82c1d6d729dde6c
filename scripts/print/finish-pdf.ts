import type { PdfMetadata } from './describe-pdf.ts'
import type { PdfView } from './view-pdf.ts'

/**
 * The printed PDF as a document: tagged as the standard has it, with its metadata, and packed to about a third of its size.
 * It looks as it did, and the same page gives the same bytes, whenever it is printed.
 */
export async function finishPdf(printed: Uint8Array, metadata: PdfMetadata, view: PdfView = {}): Promise<Uint8Array> {
  const { openPdf, tidyPages, describePdf, viewPdf, writePdf } = await library()
  const file = openPdf(printed)
  tidyPages(file, view.notes ?? [])
  describePdf(file, metadata)
  viewPdf(file, view)
  return writePdf(file)
}

/** Loads what `finishPdf` and `readPdf` need. Called while a browser prints, it takes no time of its own. */
export async function prepareToFinish(): Promise<void> {
  await Promise.all([library(), import('./read-pdf.ts')])
}

async function library() {
  const [{ openPdf }, { tidyPages }, { describePdf }, { viewPdf }, { writePdf }] = await Promise.all([
    import('./pdf/open-pdf.ts'),
    import('./finish/tidy-pages.ts'),
    import('./describe-pdf.ts'),
    import('./view-pdf.ts'),
    import('./pdf/write-pdf.ts'),
  ])
  return { openPdf, tidyPages, describePdf, viewPdf, writePdf }
}
