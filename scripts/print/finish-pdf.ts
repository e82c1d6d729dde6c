import type { PdfMetadata } from './describe-pdf.ts'

/**
 * The printed PDF with its metadata, packed to about half its size. Tags, bookmarks and links stay as they were, and the
 * same page gives the same bytes, whenever it is printed.
 */
export async function finishPdf(printed: Uint8Array, metadata: PdfMetadata): Promise<Uint8Array> {
  const { PDFDocument, describePdf, numberTags } = await library()
  const document = await PDFDocument.load(printed, { updateMetadata: false })
  describePdf(document, metadata)
  numberTags(document)
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false })
}

/** Loads what `finishPdf` and `readBack` need. Called while a browser prints, it takes no time of its own. */
export async function prepareToFinish(): Promise<void> {
  await library()
}

async function library() {
  const [{ PDFDocument }, { describePdf }, { numberTags }] = await Promise.all([
    import('./pdf-library.ts'),
    import('./describe-pdf.ts'),
    import('./number-tags.ts'),
  ])
  return { PDFDocument, describePdf, numberTags }
}
