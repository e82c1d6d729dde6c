import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef, PDFString } from './pdf-library.ts'

/**
 * Numbers the tags that others refer to, such as the heads of a table, in the order of the document. Chromium numbers them
 * in the order in which it happened to come across them, which differs from print to print.
 */
export function numberTags(document: PDFDocument): void {
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const tree = root?.get(PDFName.of('IDTree'))
  if (!(tree instanceof PDFRef)) return
  const tags = tagsOf(document)
  const numbered = tags.filter(({ tag }) => tag.has(PDFName.of('ID')))
  const numbers = new Map(numbered.map(({ tag }, index) => [idOf(tag), numberedId(index)]))
  const names = numbered.flatMap(({ tag, ref }) => [numbers.get(idOf(tag)), ref])
  for (const { tag } of tags) renumber(tag, numbers)
  deleteKids(tree, document)
  document.context.assign(tree, document.context.obj({ Names: names }))
}

/** The tags (structure elements) in the order of their objects, which Chromium writes in the order of the page. */
function tagsOf(document: PDFDocument): { ref: PDFRef; tag: PDFDict }[] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([ref, tag]) =>
      tag instanceof PDFDict && tag.get(PDFName.of('Type')) === structElem ? [{ ref, tag }] : [],
    )
}

const structElem = PDFName.of('StructElem')

function idOf(tag: PDFDict): string {
  return String(tag.get(PDFName.of('ID')))
}

/** Of one length, because readers look them up in alphabetical order. */
function numberedId(index: number): PDFString {
  return PDFString.of(`tag${String(index + 1).padStart(8, '0')}`)
}

/** An id stands in the tag itself and, where others refer to it, among their attributes. */
function renumber(tag: PDFDict, numbers: ReadonlyMap<string, PDFString>): void {
  for (const key of [PDFName.of('ID'), PDFName.of('A')]) {
    const value = tag.get(key)
    if (value) tag.set(key, renumbered(value, numbers))
  }
}

function renumbered(value: PDFObject, numbers: ReadonlyMap<string, PDFString>): PDFObject {
  if (value instanceof PDFString) return numbers.get(String(value)) ?? value
  if (value instanceof PDFArray) {
    for (const [index, part] of value.asArray().entries()) value.set(index, renumbered(part, numbers))
  }
  if (value instanceof PDFDict) {
    for (const [key, part] of value.entries()) value.set(key, renumbered(part, numbers))
  }
  return value
}

function deleteKids(tree: PDFRef, document: PDFDocument): void {
  const kids = document.context.lookup(tree, PDFDict).lookupMaybe(PDFName.of('Kids'), PDFArray)
  for (const kid of kids?.asArray() ?? []) {
    if (!(kid instanceof PDFRef)) continue
    deleteKids(kid, document)
    document.context.delete(kid)
  }
}
