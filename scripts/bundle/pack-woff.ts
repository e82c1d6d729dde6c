import { promisify } from 'node:util'
import { deflate } from 'node:zlib'

const pack = promisify(deflate)

/** Bytes, by the WOFF File Format 1.0 (https://www.w3.org/TR/WOFF/) and the OpenType specification. */
const sfntHeader = { length: 12, entry: 16 }
const woffHeader = { length: 44, entry: 20 }

/** A table of a font: its name as a number, its data, and the sum that the font gives for it. */
interface Table {
  readonly tag: number
  readonly checksum: number
  readonly data: Uint8Array
}

interface PackedTable extends Table {
  /** As short as it gets: the data itself where packing doesn't help. */
  readonly packed: Uint8Array
}

/** A TrueType font → the same font as WOFF 1: each of its tables packed with zlib, which browsers unpack by themselves. */
export async function packWoff(truetype: Uint8Array): Promise<Uint8Array> {
  const font = Buffer.from(truetype.buffer, truetype.byteOffset, truetype.byteLength)
  const tables = await Promise.all(readTables(font).map(packTable))
  const directory = woffHeader.length + woffHeader.entry * tables.length
  const parts: Buffer[] = [Buffer.alloc(directory)]
  const [head] = parts as [Buffer]
  let offset = directory
  tables.forEach(({ tag, checksum, data, packed }, index) => {
    writeNumbers(head, woffHeader.length + woffHeader.entry * index, [
      tag,
      offset,
      packed.length,
      data.length,
      checksum,
    ])
    parts.push(padded(packed))
    offset += aligned(packed.length)
  })
  head.write('wOFF', 0, 'latin1')
  writeNumbers(head, 4, [font.readUInt32BE(0), offset])
  head.writeUInt16BE(tables.length, 12)
  const unpacked =
    sfntHeader.length + tables.reduce((sum, { data }) => sum + sfntHeader.entry + aligned(data.length), 0)
  head.writeUInt32BE(unpacked, 16)
  return Buffer.concat(parts)
}

function readTables(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const [tag = 0, checksum = 0, offset = 0, length = 0] = Array.from({ length: 4 }, (_, field) =>
      font.readUInt32BE(sfntHeader.length + sfntHeader.entry * index + 4 * field),
    )
    return { tag, checksum, data: font.subarray(offset, offset + length) }
  })
}

async function packTable(table: Table): Promise<PackedTable> {
  const packed = await pack(table.data, { level: 9 })
  return { ...table, packed: packed.length < table.data.length ? packed : table.data }
}

function writeNumbers(target: Buffer, offset: number, numbers: readonly number[]): void {
  numbers.forEach((number, index) => {
    target.writeUInt32BE(number, offset + 4 * index)
  })
}

/** Tables begin at multiples of four bytes. */
function aligned(length: number): number {
  return Math.ceil(length / 4) * 4
}

function padded(data: Uint8Array): Buffer {
  return Buffer.concat([data], aligned(data.length))
}
