import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sweepTemporaryFolders, useTemporaryFolder } from '../source/temporary-folder.ts'
import { writeFailure } from './write-failure.ts'

/** Where files wait until they are whole: hidden, and named after the process that writes into it. */
export const stageName = '.lectern'

const otherFolder = { en: 'name another folder with --out', zh: '用 --out 指定别的文件夹' }

/**
 * Writes files into a folder, by their path in it, and removes the `stale` ones, all of that or nothing: new files are written
 * beside, then renamed over the old ones in one go that nothing in this process interrupts; when a rename fails, the old files
 * come back. A run that is killed while it works leaves the old files, and a hidden folder that the next run removes.
 */
export async function writeOutputs(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  stale: readonly string[] = [],
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await sweepTemporaryFolders(folder, stageName, 0)
    await useTemporaryFolder(folder, stageName, async (stage) => {
      const [fresh, old] = [join(stage, 'new'), join(stage, 'old')]
      const folders = new Set([...files.keys(), ...stale].map((name) => dirname(name)))
      for (const name of folders) {
        for (const parent of [fresh, old]) await mkdir(join(parent, name), { recursive: true })
      }
      await Promise.all([...files].map(([name, bytes]) => writeFile(join(fresh, name), bytes)))
      replaceAll({ folder, fresh, old }, [...files.keys()], stale)
    })
  } catch (error) {
    throw writeFailure(error as NodeJS.ErrnoException, folder, otherFolder)
  }
}

/** Where files are to stand, where the new ones are, and where the old ones go. */
interface Places {
  readonly folder: string
  readonly fresh: string
  readonly old: string
}

/** The renames follow each other without anything between them: what kills the process there leaves files of two builds. */
function replaceAll({ folder, fresh, old }: Places, names: readonly string[], stale: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    keep(join(folder, name), join(old, name))
  }
  const done: string[] = []
  try {
    for (const name of names) {
      renameSync(join(fresh, name), join(folder, name))
      done.push(name)
    }
    for (const name of stale) {
      renameSync(join(folder, name), join(old, name))
      done.push(name)
    }
  } catch (error) {
    for (const name of done) restore(join(old, name), join(folder, name))
    throw error
  }
}

/** A second name for the old file: it stays in its place until the new one takes it. */
function keep(file: string, copy: string): void {
  if (!existsSync(file)) return
  try {
    linkSync(file, copy)
  } catch {
    // Some file systems (FAT, some network drives) have no hard links.
    copyFileSync(file, copy)
  }
}

function restore(copy: string, file: string): void {
  if (existsSync(copy)) renameSync(copy, file)
  else rmSync(file, { force: true })
}
