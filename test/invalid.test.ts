import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../scripts/commands/check.ts'
import type { Terminal } from '../scripts/commands/terminal.ts'
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

/** What `lectern check` says about an outline in the folder that it runs in. */
async function said(name: string, locale: Locale): Promise<string> {
  const lines: string[] = []
  const terminal: Terminal = {
    result: () => {},
    say: (line) => void lines.push(line),
    progress: () => {},
    paint: noPaint,
    locale,
  }
  // The others are told from what is written; to look at all of them would take minutes.
  const looks = Object.keys(pageSeverities).some((code) => name.startsWith(code))
  const common = { outline: `${name}.yaml`, format: 'text', strict: false } as const
  const others = { source: null, timing: false, coverage: false, out: null }
  await check({ ...common, ...others, browser: browser.endpoint, looks }, terminal)
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
