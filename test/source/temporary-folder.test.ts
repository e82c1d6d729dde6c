import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sweepTemporaryFolders, useTemporaryFolder } from '../../scripts/source/temporary-folder.ts'
import { inEmptyFolder } from '../helpers/print.ts'

/** The id of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'])
  await once(child, 'close')
  return child.pid ?? 0
}

test('removes at once what a killed process of this machine left', () =>
  inEmptyFolder(async (parent) => {
    await useTemporaryFolder(parent, 'work', async (folder) => {
      const left = folder.replace(`-${process.pid}-`, `-${await endedProcess()}-`)
      mkdirSync(left)
      await sweepTemporaryFolders(parent, 'work')
      // Elsewhere it can't be told that the process was one of this machine.
      expect(readdirSync(parent)).toHaveLength(process.platform === 'linux' ? 1 : 2)
    })
  }))

test('leaves what may belong to a process elsewhere, until it is old', () =>
  inEmptyFolder(async (parent) => {
    const left = join(parent, `work-${await endedProcess()}-00000000-abcdef`)
    mkdirSync(left)
    await sweepTemporaryFolders(parent, 'work')
    expect(readdirSync(parent)).toHaveLength(1)
    utimesSync(left, new Date(0), new Date(0))
    await sweepTemporaryFolders(parent, 'work')
    expect(readdirSync(parent)).toEqual([])
  }))
