import { dict, lookDict, type PdfDict, type PdfFile, PdfString, type PdfValue, text } from './pdf/objects.ts'

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
export function describePdf(file: PdfFile, metadata: PdfMetadata): void {
  const catalog = lookDict(file, file.root)
  catalog.set('Lang', text(metadata.language))
  catalog.set('ViewerPreferences', dict({ DisplayDocTitle: true }))
  const information = lookDict(file, file.info)
  setOrDelete(information, 'Title', text(metadata.title))
  setOrDelete(information, 'Creator', text('lectern'))
  setOrDelete(information, 'Author', joined(metadata.authors))
  setOrDelete(information, 'Subject', metadata.subject ? text(metadata.subject) : null)
  setOrDelete(information, 'Keywords', joined(metadata.keywords))
  setOrDelete(information, 'CreationDate', metadata.date && pdfDate(metadata.date))
  setOrDelete(information, 'ModDate', metadata.date && pdfDate(metadata.date))
}

function joined(words: readonly string[]): PdfString | null {
  return words.length > 0 ? text(words.join('; ')) : null
}

/** ISO 32000-1, 7.9.4. */
function pdfDate(date: Date): PdfString {
  return new PdfString(`D:${date.toISOString().replace(/\.\d+Z|\D/g, '')}Z`)
}

function setOrDelete(information: PdfDict, key: string, value: PdfValue): void {
  if (value) information.set(key, value)
  else information.delete(key)
}
