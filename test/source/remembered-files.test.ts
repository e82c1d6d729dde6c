import { rename, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diskFiles } from '../../scripts/source/disk-files.ts'
import { newMemory } from '../../scripts/source/memory.ts'
import { rememberedFiles } from '../../scripts/source/remembered-files.ts'
import { inEmptyFolder } from '../helpers/print.ts'

const clockStep = () => new Promise((resolve) => setTimeout(resolve, 120))

test('answers with the same object as long as a file says the same', () =>
  inEmptyFolder(async (folder) => {
    const files = rememberedFiles(diskFiles, newMemory())
    const path = join(folder, 'refs.bib')
    await writeFile(path, 'one')
    const first = await files.read(path)
    expect(first).toMatchObject({ text: 'one' })
    await writeFile(path, 'one')
    expect(await files.read(path)).toBe(first)
    const bytes = await files.readBytes(path)
    await clockStep()
    expect(await files.readBytes(path)).toBe(bytes)
    expect(await files.read(path)).toBe(first)
  }))

test.each([
  ['in the same moment', async (path: string) => writeFile(path, 'two')],
  [
    'later, by another file of the same size and date',
    async (path: string) => {
      await clockStep()
      await writeFile(`${path}.draft`, 'two')
      await utimes(`${path}.draft`, 1, 1)
      await rename(`${path}.draft`, path)
    },
  ],
])('sees what is written %s', (_, write) =>
  inEmptyFolder(async (folder) => {
    const files = rememberedFiles(diskFiles, newMemory())
    const path = join(folder, 'refs.bib')
    await writeFile(path, 'one')
    await utimes(path, 1, 1)
    await files.read(path)
    await write(path)
    expect(await files.read(path)).toMatchObject({ text: 'two' })
  }),
)

test('a file may come and go', () =>
  inEmptyFolder(async (folder) => {
    const files = rememberedFiles(diskFiles, newMemory())
    const path = join(folder, 'refs.bib')
    expect(await files.read(path)).toMatchObject({ reason: 'missing' })
    await writeFile(path, 'one')
    expect(await files.read(path)).toMatchObject({ text: 'one' })
    await rename(path, `${path}~`)
    expect(await files.read(path)).toMatchObject({ reason: 'missing' })
  }))
