import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { relative } from 'node:path'
import type { WhyUnlisted } from './facts/themes.ts'
import { type Files, type FolderEntry, mostBytes, type Unreadable } from './files.ts'
import type { Source } from './source.ts'

/** The files of this machine. */
export const diskFiles: Files = {
  realPath: (path) => realpath(path).catch(() => path),
  read: (path) => orWhyNot(path, async (shown) => decode(shown, await readBytes(path, mostBytes))),
  readBytes: (path) => orWhyNot(path, () => readBytes(path, mostPictureBytes)),
  list,
}

/** More than any camera writes; what a page holds, a browser has to hold too. */
const mostPictureBytes = 100_000_000

/** What `read` answers, or why there is nothing to read. `shown` is the path as messages show it. */
async function orWhyNot<T>(path: string, read: (shown: string) => Promise<T>): Promise<T | Unreadable> {
  const shown = relative(process.cwd(), path) || path
  try {
    return await read(shown)
  } catch (error) {
    const reason = error instanceof Refusal ? error.reason : reasons[(error as NodeJS.ErrnoException).code ?? '']
    if (reason === undefined) throw error
    return { path: shown, reason }
  }
}

async function list(path: string): Promise<readonly FolderEntry[] | WhyUnlisted> {
  try {
    const entries = await readdir(path, { withFileTypes: true })
    const listed = entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    return listed.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'ENOTDIR') return 'file'
    const reason = reasons[code]
    if (reason === 'missing' || reason === 'forbidden') return reason
    throw error
  }
}

class Refusal extends Error {
  readonly reason: Unreadable['reason']

  constructor(reason: Unreadable['reason']) {
    super(reason)
    this.reason = reason
  }
}

async function readBytes(path: string, most: number): Promise<Uint8Array> {
  const found = await stat(path)
  if (found.isDirectory()) throw new Refusal('folder')
  // Reading a pipe can take forever, and a device has no end.
  if (!found.isFile()) throw new Refusal('special')
  if (found.size > most) throw new Refusal('large')
  return readFile(path)
}

function decode(path: string, bytes: Uint8Array): Source {
  if (isUtf16(bytes)) throw new Refusal('utf-16')
  try {
    // The decoder drops a byte order mark.
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    throw new Refusal('encoding')
  }
}

/** With a byte order mark, or with an ASCII character among the first two: `t` and a zero, or a zero and `t`. */
function isUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return (first === 0) !== (second === 0) && first !== undefined && second !== undefined
}

const reasons: Readonly<Record<string, Unreadable['reason']>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  ERR_INVALID_ARG_VALUE: 'missing',
  ELOOP: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
}
