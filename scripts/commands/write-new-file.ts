import { constants } from 'node:fs'
import { copyFile, link, lstat, mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { sweepTemporaryFolders, useTemporaryFolder } from '../source/temporary-folder.ts'
import { writeFailure } from './write-failure.ts'
import { stageName } from './write-outputs.ts'

/** Writes a file whole or not at all; false, and nothing is touched, when something of that name is there already. */
export async function writeNewFile(path: string, bytes: Uint8Array): Promise<boolean> {
  const folder = dirname(path)
  try {
    if (await isTaken(path)) return false
    await mkdir(folder, { recursive: true })
    await sweepTemporaryFolders(folder, stageName, 0)
    return await useTemporaryFolder(folder, stageName, async (stage) => {
      const written = join(stage, basename(path))
      await writeFile(written, bytes)
      return place(written, path)
    })
  } catch (error) {
    throw writeFailure(error as NodeJS.ErrnoException, folder, { en: 'name another path', zh: '换一个路径' })
  }
}

/** A link to nowhere counts too: it is the author's. */
async function isTaken(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** Gives a written file its name, unless another process took the name meanwhile: a rename would replace that file. */
async function place(written: string, path: string): Promise<boolean> {
  try {
    await link(written, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    // Some file systems (FAT, some network drives) have no hard links.
    return copyNew(written, path)
  }
}

async function copyNew(written: string, path: string): Promise<boolean> {
  try {
    await copyFile(written, path, constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
