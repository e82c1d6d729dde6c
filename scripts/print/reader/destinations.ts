import { decodeAddress } from '../../source/decode-address.ts'
import type { PdfFile } from './file.ts'
import type { PageTree } from './page-tree.ts'
import { isArray, isDictionary, isString, nameOf, type PdfDictionary, type PdfValue, textOf } from './values.ts'

/** A place inside the file that something leads to. */
export interface Destination {
  /** What the place is called; null when it is given as a page. */
  readonly name: string | null
  /** From 1; null when there is no such place. */
  readonly page: number | null
}

/** Finds the page of a destination (ISO 32000-1, 12.3.2): of an array that begins with the page, or of a name. */
export function destinationsOf(file: PdfFile, { numberOf }: PageTree): (written: PdfValue) => Destination {
  const named = namedDestinations(file)
  const pageOf = (written: PdfValue | undefined): number | null => {
    const value = file.resolve(written)
    if (isDictionary(value)) return pageOf(value.get('D'))
    return isArray(value) ? numberOf(value[0]) : null
  }
  return (written) => {
    const value = file.resolve(written)
    const name = nameOf(value) ?? (isString(value) ? value.bytes : undefined)
    return name === undefined
      ? { name: null, page: pageOf(value) }
      : { name: decoded(name), page: pageOf(named.get(name)) }
  }
}

/** The place that a link, or a bookmark, leads to; undefined when that is outside of the file. */
export function targetOf(owner: PdfDictionary, file: PdfFile): PdfValue | undefined {
  const action = file.dictionaryAt(owner, 'A')
  return owner.get('Dest') ?? (nameOf(action.get('S')) === 'GoTo' ? action.get('D') : undefined)
}

/** By their bytes: in a dictionary of the catalog, as PDF 1.1 had it and Chromium writes it, or in a tree of names. */
function namedDestinations(file: PdfFile): ReadonlyMap<string, PdfValue> {
  const named = new Map(file.dictionaryAt(file.catalog, 'Dests'))
  const visit = (node: PdfDictionary): void => {
    const names = file.arrayAt(node, 'Names').map(file.resolve)
    for (let at = 0; at + 1 < names.length; at += 2) {
      const [name, place] = [names[at], names[at + 1]]
      if (isString(name) && place !== undefined) named.set(name.bytes, place)
    }
    for (const kid of file.arrayAt(node, 'Kids').map(file.resolve)) if (isDictionary(kid)) visit(kid)
  }
  visit(file.dictionaryAt(file.dictionaryAt(file.catalog, 'Names'), 'Dests'))
  return named
}

/** Chromium writes ids as they stand in addresses. */
function decoded(name: string): string {
  return decodeAddress(textOf({ type: 'string', bytes: name }))
}
