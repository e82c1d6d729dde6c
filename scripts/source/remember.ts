import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** Bytes that a folder of remembered values may hold, for a dozen long decks. */
const mostKept = 100_000_000

/**
 * What `make` makes of everything that `key` names, or what it made of the same before and is kept in `folder`. Values are those that
 * the structured clone algorithm takes. It is a matter of time only: what is damaged, or can't be read or written, is made again.
 */
export async function remember<T>(folder: string, key: string, make: () => Promise<T>): Promise<T> {
  const file = join(folder, digest(key).toString('hex'))
  const kept = await read(file)
  if (kept) return kept.value as T
  const value = await make()
  await write(folder, file, value)
  return value
}

async function read(file: string): Promise<{ readonly value: unknown } | null> {
  try {
    const bytes = await readFile(file)
    const content = bytes.subarray(digestLength)
    if (!digest(content).equals(bytes.subarray(0, digestLength))) return null
    const value: unknown = deserialize(content)
    await touch(file)
    return { value }
  } catch {
    return null
  }
}

/** Whole or not at all; several processes may do it at once. */
async function write(folder: string, file: string, value: unknown): Promise<void> {
  const draft = `${file}.${randomUUID()}`
  try {
    const content = serialize(value)
    await mkdir(folder, { recursive: true })
    await writeFile(draft, Buffer.concat([digest(content), content]))
    await rename(draft, file)
    await forgetOldest(folder)
  } catch {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}

/** Removes what was not used for the longest time, and what killed processes left, until the rest is small enough. */
async function forgetOldest(folder: string): Promise<void> {
  const paths = (await readdir(folder)).map((name) => join(folder, name))
  const files = await Promise.all(paths.map(async (path) => ({ path, found: await stat(path).catch(() => undefined) })))
  let kept = 0
  for (const { path, found } of files.sort((a, b) => (b.found?.mtimeMs ?? 0) - (a.found?.mtimeMs ?? 0))) {
    kept += found?.size ?? 0
    if (kept > mostKept) await rm(path, { force: true })
  }
}

/** The date of a file is that of its last use, where this user may say so. */
async function touch(file: string): Promise<void> {
  const now = new Date()
  await utimes(file, now, now).catch(() => undefined)
}

const digestLength = 32

function digest(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest()
}
