import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { anyPictureName, picturesFolder } from './picture-name.ts'
import { isSigned, signedLength } from './sign-picture.ts'

/**
 * Pictures of slides that an earlier build left in a folder of outputs and that are not among `files` any more, as paths in the
 * folder. Only what lectern made is named: by its name, and by what stands in the file itself.
 */
export async function stalePictures(folder: string, files: ReadonlyMap<string, unknown>): Promise<readonly string[]> {
  const names = await readdir(join(folder, picturesFolder)).catch(() => [])
  const candidates = names
    .filter((name) => anyPictureName.test(name))
    .map((name) => `${picturesFolder}/${name}`)
    .filter((path) => !files.has(path))
  const own = await Promise.all(candidates.map((path) => beginsSigned(join(folder, path))))
  return candidates.filter((_, index) => own[index])
}

async function beginsSigned(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined)
  if (!file) return false
  try {
    const { buffer } = await file.read(Buffer.alloc(signedLength), 0, signedLength, 0)
    return isSigned(buffer)
  } catch {
    // A folder, or something else that cannot be read: nothing of lectern's.
    return false
  } finally {
    await file.close()
  }
}
