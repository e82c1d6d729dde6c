import type { PdfFile } from './file.ts'
import { isDictionary, isRef, nameOf, type PdfDictionary, type PdfValue } from './values.ts'

/** A page, with what it has from the nodes above it. */
export interface PageNode {
  readonly page: PdfDictionary
  readonly resources: PdfDictionary
}

/** The pages of a file in their order (ISO 32000-1, 7.7.3), and the number, from 1, of the page that a reference leads to. */
export interface PageTree {
  readonly pages: readonly PageNode[]
  readonly numberOf: (ref: PdfValue | undefined) => number | null
}

/** Walks the tree of pages. */
export function readPageTree(file: PdfFile): PageTree {
  const pages: PageNode[] = []
  const numbers = new Map<number, number>()
  const visit = (node: PdfDictionary, ref: PdfValue | undefined, above: PdfDictionary): void => {
    const resources = node.has('Resources') ? file.dictionaryAt(node, 'Resources') : above
    if (nameOf(node.get('Type')) !== 'Pages') {
      pages.push({ page: node, resources })
      if (isRef(ref)) numbers.set(ref.number, pages.length)
      return
    }
    for (const kid of file.arrayAt(node, 'Kids')) {
      const child = file.resolve(kid)
      if (isDictionary(child)) visit(child, kid, resources)
    }
  }
  visit(file.dictionaryAt(file.catalog, 'Pages'), undefined, new Map())
  return { pages, numberOf: (ref) => (isRef(ref) ? (numbers.get(ref.number) ?? null) : null) }
}
