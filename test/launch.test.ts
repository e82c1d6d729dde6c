import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { browserTimeout, inEmptyFolder } from './helpers/print.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Hands `use` a lectern of its own, as it is after `npm ci`. */
const inFreshPackage = (use: (folder: string) => Promise<void>) =>
  inEmptyFolder(async (folder) => {
    await cp(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true })
    await cp(join(root, 'package.json'), join(folder, 'package.json'))
    await mkdir(join(folder, 'node_modules'))
    const libraries = (await readdir(join(root, 'node_modules'))).filter((name) => !name.startsWith('.'))
    const link = (name: string) => symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name))
    await Promise.all(libraries.map(link))
    await use(folder)
  })

const run = async (folder: string, words: readonly string[] = ['--version']) =>
  (await promisify(execFile)(process.execPath, [join(folder, 'scripts', 'launch.js'), ...words])).stdout

test(
  'compiles the program once, however many start it at the same time',
  () =>
    inFreshPackage(async (folder) => {
      const versions = await Promise.all([run(folder), run(folder), run(folder)])
      expect(new Set(versions).size).toBe(1)
      expect(await run(folder)).toMatch(/^\d+\.\d+\.\d+\n$/)
      expect(await readdir(join(folder, 'node_modules', '.cache', 'lectern'))).toHaveLength(1)
    }),
  browserTimeout,
)

test(
  'compiles it again when it has changed',
  () =>
    inFreshPackage(async (folder) => {
      await run(folder)
      const program = join(folder, 'scripts', 'lectern.ts')
      await writeFile(program, `console.log('changed' satisfies string)\n${await readFile(program, 'utf8')}`)
      expect(await run(folder)).toContain('changed')
    }),
  browserTimeout,
)

test(
  'starts where nothing may be written into the package',
  () =>
    inFreshPackage(async (folder) => {
      await writeFile(join(folder, 'node_modules', '.cache'), '')
      expect(await run(folder, ['schema'])).toContain('"$schema"')
    }),
  browserTimeout,
)
