import type { PdfFile } from './file.ts'
import type { PageNode } from './page-tree.ts'
import { isStream, nameOf, type PdfDictionary, type PdfStream } from './values.ts'

/** Bytes in the file that a page is drawn from, fonts aside. What several pages share counts for each. */
export interface PageWeight {
  readonly pictures: number
  /** Operators: lines, areas, text. */
  readonly drawing: number
}

/** Weighs a page: its own operators, and the images, drawings and patterns that it uses, and that these use. */
export function weighPage({ page, resources }: PageNode, file: PdfFile): PageWeight {
  const seen = new Set<PdfStream>()
  const weight = { pictures: 0, drawing: 0 }
  const add = (value: unknown): void => {
    if (!isStream(value as PdfStream)) return
    const stream = value as PdfStream
    if (seen.has(stream)) return
    seen.add(stream)
    const isPicture = nameOf(stream.dictionary.get('Subtype')) === 'Image'
    weight[isPicture ? 'pictures' : 'drawing'] += file.sizeOf(stream)
    add(file.resolve(stream.dictionary.get('SMask')))
    addAll(file.dictionaryAt(stream.dictionary, 'Resources'))
  }
  const addAll = (used: PdfDictionary): void => {
    for (const kind of ['XObject', 'Pattern']) {
      for (const value of file.dictionaryAt(used, kind).values()) add(file.resolve(value))
    }
  }
  const contents = file.resolve(page.get('Contents'))
  for (const part of Array.isArray(contents) ? contents : [contents]) add(file.resolve(part))
  addAll(resources)
  return weight
}
