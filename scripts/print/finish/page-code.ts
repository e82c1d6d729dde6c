import { inflateSync } from 'node:zlib'
import {
  add,
  look,
  lookArray,
  lookDict,
  lookName,
  type PdfDict,
  type PdfFile,
  PdfRef,
  PdfStream,
  type PdfValue,
} from '../pdf/objects.ts'

/** Code that draws a page, or a drawing (form XObject) on it. */
export interface PageCode {
  readonly page: PdfRef
  /** The drawing; null for the page itself. */
  readonly stream: PdfRef | null
  readonly resources: PdfDict
  code: string
}

/** The pages of a document, in order. */
export function pagesOf(file: PdfFile, node = lookDict(file, file.root).get('Pages')): PdfRef[] {
  const kids = lookArray(file, lookDict(file, node).get('Kids'))
  return kids.flatMap((kid) => {
    if (!(kid instanceof PdfRef)) return []
    return lookName(file, lookDict(file, kid).get('Type')) === 'Pages' ? pagesOf(file, kid) : [kid]
  })
}

/** The code of a page, and of the drawings on it that hold marked pieces or text. */
export function readPageCode(file: PdfFile, page: PdfRef): PageCode[] {
  const dict = lookDict(file, page)
  const parts = lookArray(file, dict.get('Contents')).map((part) => codeOf(look(file, part)))
  const own = { page, stream: null, resources: lookDict(file, dict.get('Resources')), code: parts.join('\n') }
  return [own, ...drawingsIn(file, page, own.resources)]
}

function drawingsIn(file: PdfFile, page: PdfRef, resources: PdfDict): PageCode[] {
  return [...lookDict(file, resources.get('XObject')).values()].flatMap((stream) => {
    const drawing = look(file, stream)
    if (!(drawing instanceof PdfStream) || !(stream instanceof PdfRef)) return []
    if (lookName(file, drawing.dict.get('Subtype')) !== 'Form') return []
    const own = lookDict(file, drawing.dict.get('Resources'))
    return [{ page, stream, resources: own, code: codeOf(drawing) }, ...drawingsIn(file, page, own)]
  })
}

function codeOf(stream: PdfValue): string {
  if (!(stream instanceof PdfStream)) return ''
  const bytes = stream.dict.has('Filter') ? inflateSync(stream.bytes) : stream.bytes
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Puts changed code into its place. */
export function writePageCode(file: PdfFile, { page, stream, code }: PageCode): void {
  const bytes = Buffer.from(code, 'latin1')
  const drawing = stream && look(file, stream)
  if (!(drawing instanceof PdfStream)) lookDict(file, page).set('Contents', add(file, new PdfStream(new Map(), bytes)))
  else {
    drawing.dict.delete('Filter')
    drawing.bytes = bytes
  }
}
