import type { WhyUnlisted } from './facts/themes.ts'
import type { Facts } from './facts.ts'
import type { Source } from './source.ts'

/** The files that an outline is made of, by absolute paths. */
export interface Files {
  /** Where a path leads, symbolic links followed; the path itself when nothing is there. */
  readonly realPath: (path: string) => Promise<string>
  readonly read: (path: string) => Promise<Source | Unreadable>
  /** A file that isn't text, such as a picture. */
  readonly readBytes: (path: string) => Promise<Uint8Array | Unreadable>
  /** What a folder holds, by name, or why it can't be listed. */
  readonly list: (path: string) => Promise<readonly FolderEntry[] | WhyUnlisted>
}

/** Something in a folder. A symbolic link is no folder, wherever it leads. */
export interface FolderEntry {
  readonly name: string
  readonly isFolder: boolean
}

/** Why a file can't be read. `path` is as messages show it. */
export type Unreadable = Omit<Facts['unreadable-file'], 'isIncluded'>

/** The most bytes that a text may have: a hundred times that of a book. */
export const mostBytes = 10_000_000

/** The same files; `asked` comes to hold every path that was read, listed or tried, also in vain. */
export function watchFiles(files: Files): { readonly files: Files; readonly asked: ReadonlySet<string> } {
  const asked = new Set<string>()
  const noting =
    <T>(read: (path: string) => Promise<T>) =>
    (path: string) => {
      asked.add(path)
      return read(path)
    }
  const { read, readBytes, list } = files
  return { files: { ...files, read: noting(read), readBytes: noting(readBytes), list: noting(list) }, asked }
}
