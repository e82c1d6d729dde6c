import { stat } from 'node:fs/promises'

/** What another version of a file would have otherwise: its path, size and date. */
export async function fileState(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path)
  return `${path} ${size} ${mtimeMs}`
}
