import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompress, createBrotliDecompress } from 'node:zlib'

/** Unpacks a Brotli file to one file, which may be executed. */
export async function unpackFile(packed: string, target: string): Promise<void> {
  await pipeline(
    createReadStream(packed, { highWaterMark: chunkSize }),
    createBrotliDecompress({ chunkSize }),
    createWriteStream(target, { mode: 0o755 }),
  )
}

/** Unpacks a Brotli-compressed tar archive that is small enough for memory into `folder`. */
export async function unpackArchive(packed: string, folder: string): Promise<void> {
  const archive = await promisify(brotliDecompress)(await readFile(packed))
  for (const { name, bytes } of filesIn(archive)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
}

// Ten times faster than with the default of 16 KB.
const chunkSize = 1024 * 1024

const blockSize = 512

function* filesIn(archive: Buffer): Generator<{ name: string; bytes: Buffer }> {
  for (let start = 0; start + blockSize <= archive.length && archive[start] !== 0; ) {
    const header = archive.subarray(start, start + blockSize)
    const size = Number.parseInt(text(header, 124, 12), 8)
    const content = start + blockSize
    if (isFile(header)) yield { name: text(header, 0, 100), bytes: archive.subarray(content, content + size) }
    start = content + Math.ceil(size / blockSize) * blockSize
  }
}

function isFile(header: Buffer): boolean {
  const type = text(header, 156, 1)
  return type === '0' || type === ''
}

function text(header: Buffer, start: number, length: number): string {
  return header.toString('latin1', start, start + length).replace(/\0.*$/s, '')
}
