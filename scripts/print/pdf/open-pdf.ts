import { type Lookup, look, type PdfFile, type PdfObjects, PdfRef, PdfStream, type PdfValue } from './objects.ts'
import { type Place, readPlaces } from './places.ts'
import { type ObjectPackage, objectIn, readObject, readPackage } from './read-object.ts'
import { contentOf } from './unpack-stream.ts'

/**
 * Opens a PDF that is not encrypted, as Chromium writes one, as `writePdf` does, or as any other program does; one that cannot be
 * read throws. Each object is read when it is first asked for: who only looks at the pages does not wait for thousands of tags.
 */
export function openPdf(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = buffer.toString('latin1')
  const { trailer, places } = readPlaces(buffer, text)
  const objects = lazyObjects(buffer, text, places)
  const root = trailer.get('Root')
  if (!(root instanceof PdfRef)) throw new Error('a PDF has no catalog')
  return { objects, root, info: refTo(objects, trailer.get('Info') ?? new Map()) }
}

function refTo(objects: PdfObjects, value: PdfValue): PdfRef {
  if (value instanceof PdfRef) return value
  const ref = new PdfRef(objects.unused())
  objects.set(ref.number, value)
  return ref
}

function lazyObjects(buffer: Buffer, text: string, places: ReadonlyMap<number, Place>): PdfObjects {
  const known = new Map<number, PdfValue>()
  const packages = new Map<number, ObjectPackage>()
  const file: Lookup = { objects: { get } }
  let highest = 0
  for (const number of places.keys()) highest = Math.max(highest, number)

  function get(number: number): PdfValue | undefined {
    const before = known.get(number)
    const place = before === undefined ? places.get(number) : undefined
    if (!place) return before
    const value = objectAt(place)
    known.set(number, value)
    return value
  }

  function objectAt(place: Place): PdfValue {
    if (place.type === 'offset')
      return readObject(buffer, text, place.offset, (stream) => Number(look(file, stream.get('Length'))))
    const opened = packages.get(place.package) ?? openPackage(place.package)
    packages.set(place.package, opened)
    return objectIn(opened, place.index)
  }

  function openPackage(number: number): ObjectPackage {
    const stream = get(number)
    if (!(stream instanceof PdfStream)) throw new Error(`object ${number} of a PDF holds no others`)
    return readPackage(contentOf(file, stream), Number(look(file, stream.dict.get('First'))))
  }

  return {
    get,
    set: (number, value) => {
      known.set(number, value)
      highest = Math.max(highest, number)
    },
    unused: () => highest + 1,
    *[Symbol.iterator]() {
      for (const number of places.keys()) yield [number, get(number) ?? null] as const
    },
  }
}
