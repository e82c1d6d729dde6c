import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import type { Report } from './diagnostic.ts'
import type { Facts } from './facts.ts'
import type { Source } from './source.ts'

/** Reads a text file of the author's. What can't be read is reported as `unreadable-file`. */
export async function readSource(path: string, report: Report): Promise<Source | undefined> {
  const shown = relative(process.cwd(), path) || path
  const tell = (reason: Reason) => report({ code: 'unreadable-file', facts: { path: shown, reason }, span: null })
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason = reasons[error.code ?? '']
    if (reason === undefined) throw error
    tell(reason)
  })
  if (!bytes) return undefined
  try {
    // The decoder drops a byte order mark.
    return { path: shown, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    tell('encoding')
    return undefined
  }
}

type Reason = Facts['unreadable-file']['reason']

const reasons: Readonly<Record<string, Reason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
}
