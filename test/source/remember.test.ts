import { readdir, readFile, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { remember } from '../../scripts/source/remember.ts'
import { inEmptyFolder } from '../helpers/print.ts'

const make = async () => ({ bytes: Buffer.from('glyphs'), covered: new Set(['字']) })
const mustNotMake = async () => Promise.reject(new Error('was not remembered'))

test('answers what was made before, in whatever process', () =>
  inEmptyFolder(async (folder) => {
    const made = await remember(folder, 'key', make)
    expect(await remember(folder, 'key', mustNotMake)).toEqual(made)
    await expect(remember(folder, 'another key', mustNotMake)).rejects.toThrow('was not remembered')
  }))

test.each([
  ['cut', (path: string) => truncate(path, 20)],
  ['empty', (path: string) => truncate(path, 0)],
  ['changed in one byte', async (path: string) => writeFile(path, (await readFile(path)).fill(7, 60, 61))],
])('makes again what is %s, and keeps that', (_, damage) =>
  inEmptyFolder(async (folder) => {
    await remember(folder, 'key', make)
    const path = join(folder, (await readdir(folder))[0] ?? '')
    const whole = await readFile(path)
    await damage(path)
    expect(await remember(folder, 'key', make)).toEqual(await make())
    expect(await readFile(path)).toEqual(whole)
  }),
)

test('goes without where nothing can be kept', () =>
  inEmptyFolder(async (folder) => {
    await writeFile(join(folder, 'file'), '')
    expect(await remember(join(folder, 'file', 'below'), 'key', make)).toEqual(await make())
  }))

test('has one whole value when many make it at the same time', () =>
  inEmptyFolder(async (folder) => {
    const values = await Promise.all(Array.from({ length: 20 }, () => remember(folder, 'key', make)))
    expect(values).toEqual(Array.from({ length: 20 }, () => values[0]))
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    expect(await remember(folder, 'key', mustNotMake)).toEqual(await make())
  }))

test('forgets first what was not used for the longest time', () =>
  inEmptyFolder(async (folder) => {
    const large = async () => Buffer.alloc(30_000_000)
    const pathOf = new Map<string, string>()
    for (const [day, key] of ['unused', 'used', 'later'].entries()) {
      await remember(folder, key, large)
      const name = (await readdir(folder)).find((name) => ![...pathOf.values()].includes(name)) ?? ''
      pathOf.set(key, name)
      await utimes(join(folder, name), day, day)
    }
    await remember(folder, 'used', mustNotMake)
    expect((await stat(join(folder, pathOf.get('used') ?? ''))).mtimeMs).toBeGreaterThan(1e12)
    await remember(folder, 'new', large)
    expect(await readdir(folder)).not.toContain(pathOf.get('unused'))
    expect((await readdir(folder)).length).toBe(3)
    await remember(folder, 'used', mustNotMake)
  }))
