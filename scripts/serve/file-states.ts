import { stat } from 'node:fs/promises'

/** What another version of each file would have otherwise, by its path; null for what isn't there. */
export type FileStates = ReadonlyMap<string, FileState | null>

export interface FileState {
  readonly sign: string
  /** When it was last changed in any way, ms since 1970. */
  readonly changed: number
}

/** How the files are now. */
export async function statesOf(paths: Iterable<string>): Promise<FileStates> {
  return new Map(await Promise.all([...paths].map(async (path) => [path, await stateOf(path)] as const)))
}

/** Whether a file is as it was, as far as its state tells. */
export function isUnchanged(before: FileState | null | undefined, now: FileState | null | undefined): boolean {
  return before?.sign === now?.sign
}

/** What cannot be looked at is as good as gone: what can't be read, `make` tells about. */
async function stateOf(path: string): Promise<FileState | null> {
  try {
    const { ino, size, mtimeMs, ctimeMs } = await stat(path)
    return { sign: `${ino} ${size} ${mtimeMs} ${ctimeMs}`, changed: ctimeMs }
  } catch {
    return null
  }
}
