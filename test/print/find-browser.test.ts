import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hasEmbeddedBrowser } from '../../scripts/print/embedded-browser.ts'
import { type BrowserWish, findBrowser } from '../../scripts/print/find-browser.ts'
import { findInstalledBrowser } from '../../scripts/print/installed-browser.ts'
import { cacheFolder } from '../../scripts/source/cache-folder.ts'
import { browserTimeout, inEmptyFolder } from '../helpers/print.ts'

const find = (wish: Partial<BrowserWish>) =>
  findBrowser({ asked: null, environment: {}, cacheFolder: cacheFolder(), ...wish })

const hasInstalled = (await findInstalledBrowser({})) !== undefined

test('borrows the running browser that was asked for', async () => {
  const place = await find({ asked: 'ws://pool.example/1', environment: { PUPPETEER_EXECUTABLE_PATH: '/nowhere' } })
  expect(place).toEqual({ kind: 'running', endpoint: 'ws://pool.example/1' })
})

test('takes the program that was asked for, before the one in the environment', async () => {
  const place = await find({ asked: process.execPath, environment: { PUPPETEER_EXECUTABLE_PATH: '/nowhere' } })
  expect(place).toMatchObject({ kind: 'installed', executable: process.execPath })
})

test('takes the program that the environment names', async () => {
  const place = await find({ environment: { PUPPETEER_EXECUTABLE_PATH: process.execPath } })
  expect(place).toMatchObject({ kind: 'installed', executable: process.execPath })
})

test('says that the program is not there, and where it was named', async () => {
  await expect(find({ asked: '/nowhere/chrome' })).rejects.toMatchObject({
    name: 'Failure',
    kind: 'environment',
    message: 'the browser /nowhere/chrome cannot be run: there is no such file',
    hint: { en: expect.stringContaining('--browser') },
  })
  await expect(find({ environment: { PUPPETEER_EXECUTABLE_PATH: '/nowhere/chrome' } })).rejects.toMatchObject({
    kind: 'environment',
    hint: { en: expect.stringContaining('PUPPETEER_EXECUTABLE_PATH') },
  })
})

test('says that a file is not a program', async () => {
  await inEmptyFolder(async (folder) => {
    await writeFile(join(folder, 'notes.txt'), '', { mode: 0o644 })
    await expect(find({ asked: join(folder, 'notes.txt') })).rejects.toMatchObject({
      kind: 'environment',
      message: expect.stringContaining('not a program'),
    })
  })
})

test.runIf(hasEmbeddedBrowser())(
  'takes the embedded browser when nothing is said',
  async () => {
    expect(await find({})).toMatchObject({
      kind: 'installed',
      executable: expect.stringMatching(/chromium-143.*chromium$/),
    })
  },
  browserTimeout,
)

describe.skipIf(hasInstalled)('where there is neither an embedded nor an installed Chrome', () => {
  const elsewhere = { platform: 'linux', arch: 'arm64' }

  test('takes the Chromium of the distribution', async () => {
    await inEmptyFolder(async (folder) => {
      const chromium = join(folder, 'chromium')
      await writeFile(chromium, '#!/bin/sh\n')
      await chmod(chromium, 0o755)
      expect(await find({ ...elsewhere, environment: { PATH: `/nowhere:${folder}` } })).toMatchObject({
        executable: chromium,
      })
    })
  })

  test('says what to install', async () => {
    await expect(find(elsewhere)).rejects.toMatchObject({
      kind: 'environment',
      message: 'no browser was found to print with',
      hint: { en: expect.stringContaining('install Chrome') },
    })
  })
})
