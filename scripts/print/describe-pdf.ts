import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from './pdf-library.ts'

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

/** Writes `metadata` into the document, and has readers show its title instead of its file name. What is empty is left out. */
export function describePdf(document: PDFDocument, metadata: PdfMetadata): void {
  document.setTitle(metadata.title, { showInWindowTitleBar: true })
  document.setLanguage(metadata.language)
  document.setCreator('lectern')
  // Not with the library's setters: they join keywords with spaces, which tears those of two words apart, and cannot unset.
  const date = metadata.date && PDFString.fromDate(metadata.date)
  const information = document.context.lookup(document.context.trailerInfo.Info, PDFDict)
  setOrDelete(information, 'Author', text(metadata.authors))
  setOrDelete(information, 'Subject', text(metadata.subject ? [metadata.subject] : []))
  setOrDelete(information, 'Keywords', text(metadata.keywords))
  setOrDelete(information, 'CreationDate', date)
  setOrDelete(information, 'ModDate', date)
}

function text(words: readonly string[]): PDFHexString | null {
  return words.length > 0 ? PDFHexString.fromText(words.join('; ')) : null
}

function setOrDelete(information: PDFDict, key: string, value: PDFObject | null): void {
  if (value) information.set(PDFName.of(key), value)
  else information.delete(PDFName.of(key))
}
