import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A tag as pdf.js sees it: a structure element, or the piece of a page in one. */
export interface SeenTag {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly SeenTag[]
}

/** The tags of a page, in reading order; the outermost first. */
export async function seenTags(pdf: PDFDocumentProxy, number: number): Promise<SeenTag[]> {
  const tree = (await (await pdf.getPage(number)).getStructTree()) as SeenTag | null
  const all = (tag: SeenTag): SeenTag[] => [tag, ...(tag.children ?? []).flatMap(all)]
  return tree ? all(tree) : []
}

/** The roles of a page's tags, without the root and the document. */
export async function tagsOn(pdf: PDFDocumentProxy, number: number): Promise<string[]> {
  const roles = (await seenTags(pdf, number)).flatMap(({ role }) => (role ? [role] : []))
  return roles.filter((role) => role !== 'Root' && role !== 'Document')
}
