import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

/** Unpacks a Brotli file to one file, which may be executed. */
export async function unpackFile(packed: string, target: string): Promise<void> {
  await unbrotli(packed, createWriteStream(target, { mode: 0o755 }))
}

/** Unpacks a Brotli-compressed tar archive into `folder`. Its files belong to whoever unpacks it. */
export async function unpackArchive(packed: string, folder: string): Promise<void> {
  const { extract } = await import('tar-fs')
  // The types of tar-fs don't know `chown` yet.
  const mine: object = { chown: false }
  await unbrotli(packed, extract(folder, mine))
}

// Ten times faster than with the default of 16 KB.
const chunkSize = 1024 * 1024

function unbrotli(packed: string, target: NodeJS.WritableStream): Promise<void> {
  return pipeline(createReadStream(packed, { highWaterMark: chunkSize }), createBrotliDecompress({ chunkSize }), target)
}
