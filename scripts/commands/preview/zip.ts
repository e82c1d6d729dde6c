import { crc32 } from 'node:zlib'

/** Files as one ZIP archive (APPNOTE 6.3.3), not compressed: pictures and PDFs are so already. All are dated 1980. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, bytes] of files) {
    const name = Buffer.from(path)
    const facts = factsOf(name, bytes)
    const entry = Buffer.concat([header(0x04034b50, 4), facts, name, bytes])
    entries.push(entry)
    directory.push(Buffer.concat([header(0x02014b50, 6), facts, placed(offset), name]))
    offset += entry.length
  }
  const list = Buffer.concat(directory)
  return Buffer.concat([...entries, list, end(files.size, list.length, offset)])
}

function header(signature: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  bytes.writeUInt32LE(signature)
  // In the directory, it says by which version of the format it was made.
  if (length === 6) bytes.writeUInt16LE(version, 4)
  return bytes
}

const version = 20
const namesAreUtf8 = 0x0800
const firstDay = 0x0021

/** What both the file's own header and its entry in the directory say. */
function factsOf(name: Buffer, content: Uint8Array): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.writeUInt16LE(version, 0)
  bytes.writeUInt16LE(namesAreUtf8, 2)
  bytes.writeUInt16LE(firstDay, 8)
  bytes.writeUInt32LE(crc32(content), 10)
  bytes.writeUInt32LE(content.byteLength, 14)
  bytes.writeUInt32LE(content.byteLength, 18)
  bytes.writeUInt16LE(name.length, 22)
  return bytes
}

function placed(offset: number): Buffer {
  const bytes = Buffer.alloc(14)
  bytes.writeUInt32LE(offset, 10)
  return bytes
}

function end(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22)
  bytes.writeUInt32LE(0x06054b50)
  bytes.writeUInt16LE(count, 8)
  bytes.writeUInt16LE(count, 10)
  bytes.writeUInt32LE(size, 12)
  bytes.writeUInt32LE(offset, 16)
  return bytes
}
