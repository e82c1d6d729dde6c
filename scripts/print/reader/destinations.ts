import { decodeAddress } from '../../source/decode-address.ts'
import {
  look,
  lookArray,
  lookDict,
  lookName,
  type PdfDict,
  type PdfFile,
  PdfName,
  PdfRef,
  PdfString,
  type PdfValue,
  textOf,
} from '../pdf/objects.ts'
import type { PageNode } from '../pdf/page-tree.ts'

/** A place inside the file that something leads to. */
export interface Destination {
  /** What the place is called; null when it is given as a page. */
  readonly name: string | null
  /** From 1; null when there is no such place. */
  readonly page: number | null
}

/** Finds the page of a destination (ISO 32000-1, 12.3.2): of an array that begins with the page, or of a name. */
export function destinationsOf(file: PdfFile, pages: readonly PageNode[]): (written: PdfValue) => Destination {
  const named = namedDestinations(file)
  const numbers = new Map(pages.map(({ ref }, index) => [ref.number, index + 1]))
  const pageOf = (written: PdfValue | undefined): number | null => {
    const value = look(file, written)
    if (value instanceof Map) return pageOf(value.get('D'))
    const [page] = Array.isArray(value) ? value : []
    return page instanceof PdfRef ? (numbers.get(page.number) ?? null) : null
  }
  return (written) => {
    const value = look(file, written)
    const name = value instanceof PdfName ? value.name : value instanceof PdfString ? value.bytes : null
    return name === null ? { name: null, page: pageOf(value) } : { name: decoded(name), page: pageOf(named.get(name)) }
  }
}

/** The place that a link, or a bookmark, leads to; undefined when that is outside of the file. */
export function targetOf(owner: PdfDict, file: PdfFile): PdfValue | undefined {
  const action = lookDict(file, owner.get('A'))
  return owner.get('Dest') ?? (lookName(file, action.get('S')) === 'GoTo' ? action.get('D') : undefined)
}

/** By their bytes: in a dictionary of the catalog, as PDF 1.1 had it and Chromium writes it, or in a tree of names. */
function namedDestinations(file: PdfFile): ReadonlyMap<string, PdfValue> {
  const catalog = lookDict(file, file.root)
  const named = new Map(lookDict(file, catalog.get('Dests')))
  const visit = (node: PdfDict): void => {
    const names = lookArray(file, node.get('Names')).map((value) => look(file, value))
    for (let at = 0; at + 1 < names.length; at += 2) {
      const [name, place] = [names[at], names[at + 1]]
      if (name instanceof PdfString && place !== undefined) named.set(name.bytes, place)
    }
    for (const kid of lookArray(file, node.get('Kids'))) visit(lookDict(file, kid))
  }
  visit(lookDict(file, lookDict(file, catalog.get('Names')).get('Dests')))
  return named
}

/** Chromium writes ids as they stand in addresses. */
function decoded(name: string): string {
  return decodeAddress(textOf(new PdfString(name)))
}
