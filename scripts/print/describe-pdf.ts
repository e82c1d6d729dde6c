import { srgbProfile } from './finish/srgb-profile.ts'
import { xmpPacket } from './finish/xmp.ts'
import {
  add,
  dict,
  lookDict,
  name,
  type PdfDict,
  type PdfFile,
  PdfStream,
  PdfString,
  type PdfValue,
  text,
} from './pdf/objects.ts'

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
 * Writes `metadata` into the document, twice, for old readers and for new ones; has readers show its title instead of its file
 * name; and says that its colours are sRGB. What is empty is left out.
 */
export function describePdf(file: PdfFile, metadata: PdfMetadata): void {
  const catalog = lookDict(file, file.root)
  catalog.set('Lang', text(metadata.language))
  catalog.set('ViewerPreferences', dict({ DisplayDocTitle: true }))
  catalog.set('MarkInfo', dict({ Marked: true }))
  catalog.set('OutputIntents', [outputIntent(file)])
  const information = lookDict(file, file.info)
  setOrDelete(information, 'Title', text(metadata.title))
  setOrDelete(information, 'Creator', text('lectern'))
  setOrDelete(information, 'Author', joined(metadata.authors))
  setOrDelete(information, 'Subject', metadata.subject ? text(metadata.subject) : null)
  setOrDelete(information, 'Keywords', joined(metadata.keywords))
  setOrDelete(information, 'CreationDate', metadata.date && pdfDate(metadata.date))
  setOrDelete(information, 'ModDate', metadata.date && pdfDate(metadata.date))
  const producer = information.get('Producer')
  const packet = Buffer.from(xmpPacket(metadata, producer instanceof PdfString ? producer.bytes : ''))
  catalog.set('Metadata', add(file, new PdfStream(dict({ Type: name('Metadata'), Subtype: name('XML') }), packet)))
}

/** ISO 19005-2, 6.2.3: what the red, green and blue of the pages mean. */
function outputIntent(file: PdfFile): PdfDict {
  const condition = new PdfString('sRGB IEC61966-2.1')
  return dict({
    Type: name('OutputIntent'),
    S: name('GTS_PDFA1'),
    OutputConditionIdentifier: condition,
    Info: condition,
    DestOutputProfile: add(file, new PdfStream(dict({ N: 3 }), srgbProfile())),
  })
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
