import type { Files } from './files.ts'

/** The text of one of lectern's own files, or of its libraries. That it can't be read is no author's fault, and thrown. */
export async function readOwnFile(path: string, files: Files): Promise<string> {
  const source = await files.read(path)
  if ('reason' in source) throw new Error(`${source.path} can't be read: ${source.reason}`)
  return source.text
}
