import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../../scripts/print/find-browser.ts'
import type { Site } from '../../scripts/print/site-page.ts'
import { cacheFolder } from '../../scripts/source/cache-folder.ts'

/** For tests that start browsers: ten times what they take, since other tests run beside them. */
export const browserTimeout = 60_000

/** The browser that a build on this machine would use. */
export const browserPlace = () => findBrowser({ asked: null, environment: process.env, cacheFolder: cacheFolder() })

/** A site with one page, `page.html`, and the font `font.ttf`, which has Latin letters only and one weight. */
export async function siteWith(html: string): Promise<Site> {
  const font = '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'
  return new Map([
    ['page.html', { bytes: Buffer.from(`<!doctype html>${html}`), type: 'text/html; charset=utf-8' }],
    ['font.ttf', { bytes: await readFile(createRequire(import.meta.url).resolve(font)), type: 'font/ttf' }],
  ])
}

/** Hands `use` an empty folder and removes it afterwards. */
export async function inEmptyFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-test-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

/** Answers once `isTrue` does; the test's own timeout bounds it. */
export async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await new Promise((resolve) => setTimeout(resolve, 20))
}
