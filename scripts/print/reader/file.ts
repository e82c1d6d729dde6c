import { inflateSync } from 'node:zlib'
import { type ObjectPackage, objectIn, readObject, readPackage } from './objects.ts'
import { type Place, readPlaces } from './places.ts'
import {
  isArray,
  isDictionary,
  isRef,
  isStream,
  nameOf,
  type PdfDictionary,
  type PdfStream,
  type PdfValue,
} from './values.ts'

/**
 * A PDF of which only what is asked for is read: of the thousands of objects that the tags of a deck are, none. It shares
 * nothing with what writes the PDFs (../pdf/): what is wrong there cannot be wrong again here.
 */
export interface PdfFile {
  readonly catalog: PdfDictionary
  readonly information: PdfDictionary
  /** What a reference leads to; any other value as it is. */
  readonly resolve: (value: PdfValue | undefined) => PdfValue
  /** What a dictionary has under `key`, references followed; an empty one when there is none. */
  readonly dictionaryAt: (parent: PdfDictionary, key: string) => PdfDictionary
  /** The same for an array. */
  readonly arrayAt: (parent: PdfDictionary, key: string) => readonly PdfValue[]
  /** Number of bytes that a stream takes in the file. */
  readonly sizeOf: (stream: PdfStream) => number
  /** What a stream holds, unpacked, a character for each byte. */
  readonly contentOf: (stream: PdfStream) => string
}

/** Opens a PDF that is not encrypted; one that cannot be read throws. */
export function openPdf(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = buffer.toString('latin1')
  const { trailer, places } = readPlaces(text, unpack)
  const objects = new Map<number, PdfValue>()
  const packages = new Map<number, ObjectPackage>()

  function resolve(value: PdfValue | undefined): PdfValue {
    if (!isRef(value)) return value ?? null
    const known = objects.get(value.number)
    if (known !== undefined) return known
    const place = places.get(value.number)
    const found = place ? resolve(objectAt(place)) : null
    objects.set(value.number, found)
    return found
  }

  function objectAt(place: Place): PdfValue {
    if (place.type === 'offset') return readObject(text, place.offset)
    const opened = packages.get(place.package) ?? openPackage(place.package)
    packages.set(place.package, opened)
    return objectIn(opened, place.index)
  }

  function openPackage(number: number): ObjectPackage {
    const stream = resolve({ type: 'ref', number })
    if (!isStream(stream)) throw new Error(`object ${number} of a PDF holds no others`)
    return readPackage(unpack(stream), Number(stream.dictionary.get('First')))
  }

  function sizeOf(stream: PdfStream): number {
    return Number(resolve(stream.dictionary.get('Length')))
  }

  function unpack(stream: PdfStream): string {
    const packed = buffer.subarray(stream.start, stream.start + sizeOf(stream))
    return filtersOf(stream).reduce(unfilter, packed).toString('latin1')
  }

  function filtersOf({ dictionary }: PdfStream): readonly (string | undefined)[] {
    const filter = resolve(dictionary.get('Filter'))
    return (isArray(filter) ? filter : filter === null ? [] : [filter]).map((name) => nameOf(resolve(name)))
  }

  function dictionaryAt(parent: PdfDictionary, key: string): PdfDictionary {
    const value = resolve(parent.get(key))
    return isDictionary(value) ? value : empty
  }

  function arrayAt(parent: PdfDictionary, key: string): readonly PdfValue[] {
    const value = resolve(parent.get(key))
    return isArray(value) ? value : []
  }

  return {
    catalog: dictionaryAt(trailer, 'Root'),
    information: dictionaryAt(trailer, 'Info'),
    resolve,
    dictionaryAt,
    arrayAt,
    sizeOf,
    contentOf: unpack,
  }
}

const empty: PdfDictionary = new Map()

function unfilter(packed: Buffer, filter: string | undefined): Buffer {
  if (filter === 'FlateDecode') return inflateSync(packed)
  throw new Error(`a stream of a PDF is packed by ${filter}, which is none of ours`)
}
