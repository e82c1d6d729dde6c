import type { Text } from '../outline/shape.ts'
import type { Report } from '../source/diagnostic.ts'
import type { Files } from '../source/files.ts'
import type { Source } from '../source/source.ts'
import { findNeighbour } from './find-neighbour.ts'

/** A text file that the outline names, from its folder or below it. What is elsewhere or can't be read is reported. */
export async function readNeighbour(
  path: Text,
  outlinePath: string,
  files: Files,
  report: Report,
): Promise<Source | undefined> {
  const target = await findNeighbour(path.value, outlinePath, files)
  if (target === undefined) {
    report({ code: 'include-outside', facts: { path: path.value }, span: path.span })
    return undefined
  }
  const source = await files.read(target)
  if (!('reason' in source)) return source
  report({ code: 'unreadable-file', facts: { ...source, isIncluded: true }, span: path.span })
  return undefined
}
