import { inflateSync } from 'node:zlib'
import { type Lookup, look, lookArray, lookDict, lookName, PdfStream, type PdfValue } from './objects.ts'

/** What a stream holds, its filters undone (ISO 32000-1, 7.4); nothing when `value` neither is nor refers to a stream. */
export function unpacked(file: Lookup, value: PdfValue | undefined): Buffer {
  const stream = look(file, value)
  if (!(stream instanceof PdfStream)) return Buffer.alloc(0)
  const { dict, bytes } = stream
  const packed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const filters = lookArray(file, dict.get('Filter')).map((filter) => lookName(file, filter))
  if (filters.length === 0) return packed
  if (filters.join() !== 'FlateDecode')
    throw new Error(`a stream of a PDF is packed by ${filters.join()}, which is none of ours`)
  const parameters = lookDict(file, lookArray(file, dict.get('DecodeParms'))[0])
  const isPredicted = Number(parameters.get('Predictor') ?? 1) > 1
  return isPredicted ? summed(inflateSync(packed), Number(parameters.get('Columns') ?? 1)) : inflateSync(packed)
}

/** The text that a stream holds, or the streams of an array one after the other, as those that draw a page: a character for each byte. */
export function contentOf(file: Lookup, contents: PdfValue | undefined): string {
  return lookArray(file, contents)
    .map((part) => unpacked(file, part).toString('latin1'))
    .join('\n')
}

/** 7.4.4.4, as far as cross-reference streams have it: each row says first whether it holds differences to the one above. */
function summed(rows: Buffer, columns: number): Buffer {
  const count = Math.floor(rows.length / (columns + 1))
  const bytes = Buffer.alloc(count * columns)
  for (let row = 0; row < count; row++) {
    const kind = rows[row * (columns + 1)] ?? 0
    if (kind !== 0 && kind !== 2) throw new Error(`a row of a PDF is predicted in way ${kind}, which is none of ours`)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column
      const above = kind === 2 && row > 0 ? (bytes[at - columns] ?? 0) : 0
      bytes[at] = (rows[row * (columns + 1) + 1 + column] ?? 0) + above
    }
  }
  return bytes
}
