import { dirname, resolve } from 'node:path'
import type { Files } from '../source/files.ts'
import { isInside } from '../source/is-inside.ts'

/**
 * The absolute path of a file that an outline names; undefined when it lies neither in the outline's folder nor below it, symbolic
 * links followed: a talk that came by mail shows nothing of the machine that builds it.
 */
export async function findNeighbour(path: string, outlinePath: string, files: Files): Promise<string | undefined> {
  const folder = await files.realPath(dirname(resolve(outlinePath)))
  const target = resolve(folder, path)
  const isNeighbour = isInside(target, folder) && isInside(await files.realPath(target), folder)
  return isNeighbour ? target : undefined
}
