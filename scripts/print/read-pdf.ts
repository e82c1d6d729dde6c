import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from './pdf-library.ts'

/** A PDF as far as lectern looks at one. */
export interface PdfContent {
  readonly pages: readonly PdfPage[]
  readonly tagged: boolean
  readonly bookmarks: number
}

/** A page, with what the drawings on it hold, too. */
export interface PdfPage {
  readonly showsText: boolean
  readonly hasTags: boolean
  readonly fonts: readonly PdfFont[]
}

/** A font that a page uses. */
export interface PdfFont {
  readonly name: string
  readonly isType3: boolean
}

/** Looks into a PDF. Loading this module loads the PDF library; `readBack` does so when it is needed. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const { catalog } = document
  const marks = dictionary(catalog, 'MarkInfo')
  return {
    pages: document.getPages().map(readPage),
    tagged: marks?.lookup(PDFName.of('Marked')) === PDFBool.True && dictionary(catalog, 'StructTreeRoot') !== undefined,
    bookmarks: countBookmarks(dictionary(catalog, 'Outlines')),
  }
}

function readPage(page: PDFPage): PdfPage {
  const forms = [...formsIn(page.node.Resources())]
  const code = [contentOf(page), ...forms.map(decode)].join('\n')
  return {
    // A string, or an array of strings, followed by one of the operators that show it.
    showsText: /[)>\]]\s*(?:Tj|TJ|'|")(?!\S)/.test(code),
    hasTags: /\/MCID\s+\d/.test(code),
    fonts: [page.node.Resources(), ...forms.map(resourcesOf)].flatMap(fontsIn),
  }
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents()
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents]
  return parts.map((part) => decode(part && page.doc.context.lookup(part))).join('\n')
}

function decode(stream: PDFObject | undefined): string {
  return stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : ''
}

/** The drawings that a page uses (its form XObjects), those that they use, and so on. */
function* formsIn(resources: PDFDict | undefined, seen = new Set<PDFObject>()): Generator<PDFRawStream> {
  for (const form of entries(resources, 'XObject')) {
    if (!(form instanceof PDFRawStream) || seen.has(form) || name(form.dict, 'Subtype') !== 'Form') continue
    seen.add(form)
    yield form
    yield* formsIn(resourcesOf(form), seen)
  }
}

function resourcesOf(form: PDFRawStream): PDFDict | undefined {
  return dictionary(form.dict, 'Resources')
}

function fontsIn(resources: PDFDict | undefined): PdfFont[] {
  return entries(resources, 'Font')
    .filter((font) => font instanceof PDFDict)
    .map((font) => ({ name: fontName(font), isType3: name(font, 'Subtype') === 'Type3' }))
}

/** A Type 3 font has no name of its own, but its descriptor remembers the font that it was drawn from. */
function fontName(font: PDFDict): string {
  const descriptor = dictionary(font, 'FontDescriptor')
  const full = name(font, 'BaseFont') ?? (descriptor && name(descriptor, 'FontName')) ?? 'a font without a name'
  return full.replace(/^[A-Z]{6}\+/, '')
}

function countBookmarks(parent: PDFDict | undefined): number {
  let count = 0
  for (let item = parent && dictionary(parent, 'First'); item; item = dictionary(item, 'Next')) {
    count += 1 + countBookmarks(item)
  }
  return count
}

function entries(resources: PDFDict | undefined, kind: string): (PDFObject | undefined)[] {
  const found = resources && dictionary(resources, kind)
  return found?.keys().map((key) => found.lookup(key)) ?? []
}

function dictionary(parent: PDFDict, key: string): PDFDict | undefined {
  return parent.lookupMaybe(PDFName.of(key), PDFDict)
}

function name(parent: PDFDict, key: string): string | undefined {
  return parent.lookupMaybe(PDFName.of(key), PDFName)?.decodeText()
}
