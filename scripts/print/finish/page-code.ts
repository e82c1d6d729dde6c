import { add, look, lookDict, lookName, type PdfDict, type PdfFile, PdfRef, PdfStream } from '../pdf/objects.ts'
import type { PageNode } from '../pdf/page-tree.ts'
import { contentOf } from '../pdf/unpack-stream.ts'

/** Code that draws a page, or a drawing (form XObject) on it. */
export interface PageCode {
  readonly page: PdfRef
  /** The drawing; null for the page itself. */
  readonly stream: PdfRef | null
  readonly resources: PdfDict
  code: string
}

/** The code of a page, and of the drawings on it that hold marked pieces or text. */
export function readPageCode(file: PdfFile, { ref: page, dict, resources }: PageNode): PageCode[] {
  return [
    { page, stream: null, resources, code: contentOf(file, dict.get('Contents')) },
    ...drawingsIn(file, page, resources),
  ]
}

function drawingsIn(file: PdfFile, page: PdfRef, resources: PdfDict): PageCode[] {
  return [...lookDict(file, resources.get('XObject')).values()].flatMap((stream) => {
    const drawing = look(file, stream)
    if (!(drawing instanceof PdfStream) || !(stream instanceof PdfRef)) return []
    if (lookName(file, drawing.dict.get('Subtype')) !== 'Form') return []
    const own = lookDict(file, drawing.dict.get('Resources'))
    return [{ page, stream, resources: own, code: contentOf(file, drawing) }, ...drawingsIn(file, page, own)]
  })
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
