import {
  look,
  lookArray,
  lookDict,
  lookName,
  type PdfDict,
  type PdfFile,
  PdfStream,
  type PdfValue,
} from '../pdf/objects.ts'
import type { PageNode } from '../pdf/page-tree.ts'

/** Bytes in the file that a page is drawn from, fonts aside. What several pages share counts for each. */
export interface PageWeight {
  readonly pictures: number
  /** Operators: lines, areas, text. */
  readonly drawing: number
}

/** Weighs a page: its own operators, and the images, drawings and patterns that it uses, and that these use. */
export function weighPage({ dict, resources }: PageNode, file: PdfFile): PageWeight {
  const seen = new Set<PdfStream>()
  const weight = { pictures: 0, drawing: 0 }
  const add = (value: PdfValue | undefined): void => {
    const stream = look(file, value)
    if (!(stream instanceof PdfStream) || seen.has(stream)) return
    seen.add(stream)
    const isPicture = lookName(file, stream.dict.get('Subtype')) === 'Image'
    weight[isPicture ? 'pictures' : 'drawing'] += stream.bytes.length
    add(stream.dict.get('SMask'))
    addAll(lookDict(file, stream.dict.get('Resources')))
  }
  const addAll = (used: PdfDict): void => {
    for (const kind of ['XObject', 'Pattern']) lookDict(file, used.get(kind)).forEach(add)
  }
  lookArray(file, dict.get('Contents')).forEach(add)
  addAll(resources)
  return weight
}
