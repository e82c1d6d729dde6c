import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookAtSlides } from '../scripts/commands/look-at-slides.ts'
import { showDiagnostics, type Terminal } from '../scripts/commands/terminal.ts'
import { compile, newWorkshop } from '../scripts/compile.ts'
import { allPages } from '../scripts/render/render-pages.ts'
import type { Diagnostic } from '../scripts/source/diagnostic.ts'
import { pageSeverities } from '../scripts/source/facts/page.ts'
import type { Locale } from '../scripts/source/messages/messages.ts'
import { noPaint } from '../scripts/source/paint.ts'
import { lectern } from './helpers/lectern.ts'
import { type RunningBrowser, startBrowser } from './helpers/running-browser.ts'

/** For a check that subsets fonts: ten times what that takes. */
const checkTimeout = 30_000

const folder = fileURLToPath(new URL('outlines/invalid/', import.meta.url))
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.replace(/\.yaml$/, ''))

/** Where `vitest -u` writes what authors see now, to be read before it is committed. */
const expectedPath = (name: string, locale: Locale) =>
  fileURLToPath(new URL(`expected/invalid/${name}${locale === 'en' ? '' : `.${locale}`}.txt`, import.meta.url))

const back = process.cwd()
let browser: RunningBrowser
beforeAll(async () => {
  browser = await startBrowser()
  process.chdir(folder)
})
afterAll(async () => {
  process.chdir(back)
  await browser.stop()
})

const silent: Terminal = { result: () => {}, say: () => {}, progress: () => {}, paint: noPaint, locale: 'en' }
const workshop = newWorkshop()
const found = new Map<string, readonly Diagnostic[]>()

/** All that there is to tell of an outline in the folder that it runs in; it is looked for once for all languages. */
async function diagnosticsOf(name: string): Promise<readonly Diagnostic[]> {
  const known = found.get(name)
  if (known) return known
  // The others are told from what is written; to look at all of them would take minutes.
  const looks = Object.keys(pageSeverities).some((code) => name.startsWith(code))
  const { diagnostics, result } = await compile(`${name}.yaml`, allPages, {}, workshop)
  const seen = looks
    ? await lookAtSlides(
        { made: Promise.resolve(result), isReadable: Promise.resolve(true) },
        { browser: browser.endpoint, pictures: false },
        silent,
      )
    : { findings: [] }
  const all = [...diagnostics, ...seen.findings.map(({ diagnostic }) => diagnostic)]
  found.set(name, all)
  return all
}

/** What authors see of it. */
async function said(name: string, locale: Locale): Promise<string> {
  const lines: string[] = []
  await showDiagnostics(await diagnosticsOf(name), 'text', { ...silent, say: (line) => void lines.push(line), locale })
  return `${lines.join('\n')}\n`
}

describe.each(['en', 'zh'] as const)('tells what is wrong, where and what to do, in %s', (locale) => {
  test.each(names)(
    '%s',
    async (name) => {
      await expect(await said(name, locale)).toMatchFileSnapshot(expectedPath(name, locale))
    },
    checkTimeout,
  )
})

test.each(['several-at-once', 'yaml-syntax-tab', 'missing-glyph'])(
  'says the same from the command line: %s',
  async (name) => {
    const { code, stdout, stderr } = await lectern(['check', `${name}.yaml`], { cwd: folder })
    expect(stderr).toBe(await said(name, 'en'))
    expect({ code, stdout }).toEqual({ code: name === 'missing-glyph' ? 0 : 1, stdout: '' })
  },
  checkTimeout,
)
