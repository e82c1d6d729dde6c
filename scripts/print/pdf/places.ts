import { type Lookup, type PdfDict, PdfStream, type PdfValue } from './objects.ts'
import { readObject } from './read-object.ts'
import { PdfTokens, PdfWord } from './tokens.ts'
import { unpacked } from './unpack-stream.ts'

/** Where an object stands: by itself, or as one of those packed together in an object stream. */
export type Place =
  | { readonly type: 'offset'; readonly offset: number }
  | { readonly type: 'packed'; readonly package: number; readonly index: number }

/** Where the objects of a file stand, by their numbers, and the dictionary that leads to all. */
export interface Places {
  readonly trailer: PdfDict
  readonly places: ReadonlyMap<number, Place>
}

/** Reads where every object stands, from the tables (ISO 32000-1, 7.5.4) or streams (7.5.8) that say so, the newest first. */
export function readPlaces(file: Buffer, text: string): Places {
  const places = new Map<number, Place>()
  let newest: PdfDict | undefined
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-1024))?.[1]
  if (start === undefined) throw new Error('a PDF has no end')
  let offset: number | undefined = Number(start)
  while (offset !== undefined) {
    const { trailer, found }: Section = text.startsWith('xref', offset)
      ? readTable(text, offset)
      : readStream(file, text, offset)
    for (const [number, place] of found) if (!places.has(number)) places.set(number, place)
    newest ??= trailer
    const previous: PdfValue | undefined = trailer.get('Prev')
    offset = typeof previous === 'number' ? previous : undefined
  }
  return { trailer: newest ?? new Map(), places }
}

interface Section {
  readonly trailer: PdfDict
  readonly found: readonly (readonly [number, Place])[]
}

function readTable(text: string, offset: number): Section {
  const tokens = new PdfTokens(text, offset + 'xref'.length)
  const found: (readonly [number, Place])[] = []
  for (let first = tokens.next(); typeof first === 'number'; first = tokens.next()) {
    const count = Number(tokens.next())
    for (let index = 0; index < count; index++) {
      const [at, , use] = [tokens.next(), tokens.next(), tokens.next()]
      if (use instanceof PdfWord && use.word === 'n')
        found.push([first + index, { type: 'offset', offset: Number(at) }])
    }
  }
  const trailer = tokens.next() as PdfValue
  if (!(trailer instanceof Map)) throw new Error('a PDF has no trailer')
  return { trailer, found }
}

/** What such a stream says of itself refers to nothing (7.5.8.2): the places are not known yet. */
const nowhere: Lookup = { objects: new Map() }

function readStream(file: Buffer, text: string, offset: number): Section {
  const stream = readObject(file, text, offset, (trailer) => Number(trailer.get('Length')))
  if (!(stream instanceof PdfStream)) throw new Error('a PDF does not say where its objects are')
  const { dict: trailer } = stream
  const widths = trailer.get('W') as readonly number[]
  const ranges = (trailer.get('Index') ?? [0, trailer.get('Size') ?? 0]) as readonly number[]
  const bytes = unpacked(nowhere, stream)
  const found: (readonly [number, Place])[] = []
  let at = 0
  for (let range = 0; range < ranges.length; range += 2) {
    for (let index = 0; index < Number(ranges[range + 1]); index++) {
      const fields = widths.map((width) => {
        at += width
        return width === 0 ? undefined : bytes.readUIntBE(at - width, width)
      })
      const place = placeFrom(fields)
      if (place) found.push([Number(ranges[range]) + index, place])
    }
  }
  return { trailer, found }
}

/** A free object (0) has no place; a type that is not written is 1. */
function placeFrom([type = 1, second = 0, third = 0]: readonly (number | undefined)[]): Place | undefined {
  if (type === 1) return { type: 'offset', offset: second }
  return type === 2 ? { type: 'packed', package: second, index: third } : undefined
}
