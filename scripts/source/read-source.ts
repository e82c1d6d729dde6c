import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import type { Report } from './diagnostic.ts'
import type { Source } from './source.ts'

/** Reads a text file of the author's. What can't be read is reported as `unreadable-file`, with what to do. */
export async function readSource(path: string, report: Report): Promise<Source | undefined> {
  const shown = relative(process.cwd(), path) || path
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const { message, hint } = reasonFor(error, shown)
    report({ severity: 'error', code: 'unreadable-file', message, span: null, hint })
  })
  if (!bytes) return undefined
  try {
    // The decoder drops a byte order mark.
    return { path: shown, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    report({
      severity: 'error',
      code: 'unreadable-file',
      message: `${shown} is not UTF-8 text`,
      span: null,
      hint: 'save the file as UTF-8',
    })
    return undefined
  }
}

function reasonFor(error: NodeJS.ErrnoException, path: string): { message: string; hint: string } {
  switch (error.code) {
    case 'ENOENT':
      return { message: `${path} does not exist`, hint: 'give the path of an outline, or run lectern in its folder' }
    case 'EISDIR':
      return { message: `${path} is a folder`, hint: 'give the path of the outline inside it' }
    case 'EACCES':
    case 'EPERM':
      return { message: `${path} may not be read`, hint: 'give yourself the permission to read it' }
    default:
      throw error
  }
}
