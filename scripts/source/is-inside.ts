import { isAbsolute, relative, sep } from 'node:path'

/** Whether a path lies in a folder, or is the folder. Both are taken as they are: symbolic links are the caller's to follow. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
