import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'

/** What a PDF says of itself. */
export interface PdfMetadata {
  readonly title: string
  readonly authors: readonly string[]
  readonly subject: string | null
  readonly keywords: readonly string[]
  /** As BCP 47 has it: `zh-CN`. */
  readonly language: string
  /** When the deck was made; null leaves the PDF without a date. The time of printing would make every build another file. */
  readonly date: Date | null
}

/**
 * The printed PDF with its metadata, packed to about half its size. Tags, bookmarks and links stay as they were, and the
 * same input gives the same bytes.
 */
export async function finishPdf(printed: Uint8Array, metadata: PdfMetadata): Promise<Uint8Array> {
  const library = await import('@cantoo/pdf-lib')
  const document = await library.PDFDocument.load(printed, { updateMetadata: false })
  describe(document, metadata, library)
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false })
}

/** Loads what `finishPdf` and `readBack` need. Called while a browser prints, it takes no time of its own. */
export async function prepareToFinish(): Promise<void> {
  await import('@cantoo/pdf-lib')
}

type PdfLibrary = typeof import('@cantoo/pdf-lib')

function describe(document: PDFDocument, metadata: PdfMetadata, library: PdfLibrary): void {
  const { PDFHexString, PDFString } = library
  document.setTitle(metadata.title, { showInWindowTitleBar: true })
  document.setLanguage(metadata.language)
  document.setCreator('lectern')
  // Not with the library's setters: they join keywords with spaces, which tears those of two words apart, and cannot unset.
  const text = (words: readonly string[]) => (words.length > 0 ? PDFHexString.fromText(words.join('; ')) : null)
  const date = metadata.date ? PDFString.fromDate(metadata.date) : null
  setInformation(document, library, {
    Author: text(metadata.authors),
    Subject: text(metadata.subject ? [metadata.subject] : []),
    Keywords: text(metadata.keywords),
    CreationDate: date,
    ModDate: date,
  })
}

function setInformation(
  document: PDFDocument,
  { PDFDict, PDFName }: PdfLibrary,
  entries: Readonly<Record<string, PDFObject | null>>,
): void {
  const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict)
  for (const [key, value] of Object.entries(entries)) {
    if (value) info.set(PDFName.of(key), value)
    else info.delete(PDFName.of(key))
  }
}
