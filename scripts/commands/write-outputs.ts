import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sweepTemporaryFolders, useTemporaryFolder } from '../source/temporary-folder.ts'
import { writeFailure } from './write-failure.ts'

/** Where files wait until they are whole: hidden, and named after the process that writes into it. */
export const stageName = '.lectern'

const otherFolder = { en: 'name another folder with --out', zh: '用 --out 指定别的文件夹' }

/**
 * Writes files into a folder, all of them or none: they are written beside, then renamed over the old ones in one go that
 * nothing in this process interrupts; when a rename fails, the old files come back. A run that is killed while it works
 * leaves the old files, and a hidden folder that the next run removes.
 */
export async function writeOutputs(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await sweepTemporaryFolders(folder, stageName, 0)
    await useTemporaryFolder(folder, stageName, async (stage) => {
      await Promise.all([...files].map(([name, bytes]) => writeFile(join(stage, name), bytes)))
      replaceAll(folder, stage, [...files.keys()])
    })
  } catch (error) {
    throw writeFailure(error as NodeJS.ErrnoException, folder, otherFolder)
  }
}

function replaceAll(folder: string, stage: string, names: readonly string[]): void {
  const done: string[] = []
  try {
    for (const name of names) {
      keep(join(folder, name), join(stage, `${name}.old`))
      renameSync(join(stage, name), join(folder, name))
      done.push(name)
    }
  } catch (error) {
    for (const name of done) restore(join(stage, `${name}.old`), join(folder, name))
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
