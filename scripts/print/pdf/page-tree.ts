import { lookArray, lookDict, lookName, type PdfDict, type PdfFile, PdfRef, type PdfValue } from './objects.ts'

/** A page, with what it has from the nodes above it. */
export interface PageNode {
  readonly ref: PdfRef
  readonly dict: PdfDict
  readonly resources: PdfDict
}

/** The pages of a file in their order (ISO 32000-1, 7.7.3). */
export function pagesOf(file: PdfFile): readonly PageNode[] {
  return pagesUnder(file, lookDict(file, file.root).get('Pages'), new Map())
}

function pagesUnder(file: PdfFile, node: PdfValue | undefined, above: PdfDict): readonly PageNode[] {
  const dict = lookDict(file, node)
  const resources = dict.has('Resources') ? lookDict(file, dict.get('Resources')) : above
  if (lookName(file, dict.get('Type')) === 'Pages')
    return lookArray(file, dict.get('Kids')).flatMap((kid) => pagesUnder(file, kid, resources))
  return node instanceof PdfRef && dict.size > 0 ? [{ ref: node, dict, resources }] : []
}
