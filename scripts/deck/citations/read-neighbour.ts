import { resolve } from 'node:path'
import type { Text } from '../../outline/shape.ts'
import type { Report } from '../../source/diagnostic.ts'
import type { Files } from '../../source/files.ts'
import { isInside } from '../../source/is-inside.ts'
import type { Source } from '../../source/source.ts'

/** A text file that the outline names, from the outline's folder or below it. What is elsewhere or can't be read is reported. */
export async function readNeighbour(
  path: Text,
  folder: string,
  files: Files,
  report: Report,
): Promise<Source | undefined> {
  const home = await files.realPath(folder)
  const target = resolve(home, path.value)
  if (!isInside(target, home) || !isInside(await files.realPath(target), home)) {
    report({ code: 'include-outside', facts: { path: path.value }, span: path.span })
    return undefined
  }
  const source = await files.read(target)
  if (!('reason' in source)) return source
  report({ code: 'unreadable-file', facts: { ...source, isIncluded: true }, span: path.span })
  return undefined
}
