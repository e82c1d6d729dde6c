import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { Files, Unreadable } from './files.ts'
import type { Memory } from './memory.ts'

/** ms: file systems count time in steps, and two writes within one step leave the same date. */
const clockStep = 100

/**
 * The same files, each read again only when it may have changed. As long as it says the same, the answer is the very same object: who
 * makes something of a file can tell by it whether that has to be made again.
 */
export function rememberedFiles(files: Files, memory: Memory): Files {
  const rememberedBy =
    <T extends object>(kind: string, read: (path: string) => Promise<T | Unreadable>, contentOf: (file: T) => string) =>
    async (path: string): Promise<T | Unreadable> => {
      const settled = async () => {
        const file = await read(path)
        return 'reason' in file ? file : memory.recall(`content of ${kind}`, [path, contentOf(file as T)], () => file)
      }
      const state = await stateOf(path)
      return state === null ? settled() : memory.recall(kind, [path, state], settled)
    }
  return {
    ...files,
    read: rememberedBy('text', files.read, ({ text }) => text),
    readBytes: rememberedBy('bytes', files.readBytes, (bytes) => createHash('sha256').update(bytes).digest('hex')),
  }
}

/** What another version of a file would have otherwise; null when nothing is there, or it has only just been written. */
async function stateOf(path: string): Promise<string | null> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(path)
    return Date.now() - ctimeMs < clockStep ? null : `${ino} ${size} ${mtimeMs} ${ctimeMs}`
  } catch {
    return null
  }
}
