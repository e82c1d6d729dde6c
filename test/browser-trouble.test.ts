import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { buildTimeout, lectern, startLectern } from './helpers/lectern.ts'
import { yaml } from './helpers/outline.ts'
import { inEmptyFolder, until } from './helpers/print.ts'
import { type Trouble, type TroubledBrowser, troubledBrowser } from './helpers/troubled-browser.ts'

const outline = yaml`
  title: 小讲
  slides:
    - { title: 一, text: 往来由断转续 }
`

const onceOnly = (trouble: Trouble['trouble'], at: string): Trouble => ({ trouble, at, times: 1 })
const always = (trouble: Trouble['trouble'], at: string): Trouble => ({ trouble, at, times: 100 })

/** A folder with an outline, and a browser that gets into trouble; afterwards nothing may be left of the browser. */
async function withBrowser(
  trouble: Trouble,
  use: (browser: TroubledBrowser, cwd: string, words: readonly string[]) => Promise<void>,
): Promise<void> {
  await inEmptyFolder(async (cwd) => {
    await writeFile(join(cwd, 'outline.yaml'), outline)
    const browser = await troubledBrowser(cwd, trouble)
    await use(browser, cwd, ['build', '--only', 'slides', '--browser', browser.executable])
    await until(() => browser.running().length === 0)
    expect(browser.leftBehind()).toEqual([])
  })
}

describe('a browser in trouble is replaced once', () => {
  test.each([
    [onceOnly('crash', 'Target.setDiscoverTargets'), [], 'while starting the browser: the browser'],
    [onceOnly('crash', 'Target.createTarget'), [], 'while opening a tab for slides.html: the browser'],
    [onceOnly('crash', 'Page.navigate'), [], 'while loading slides.html: the browser'],
    [onceOnly('crash', 'Page.printToPDF'), [], 'while printing slides.html: the browser'],
    [onceOnly('tab', 'Page.printToPDF'), [], 'while printing slides.html: the tab of the browser crashed'],
    // Half of the time that is left is the browser's, half is for the next one.
    [
      onceOnly('hang', 'Page.printToPDF'),
      ['--timeout', '20'],
      'while printing slides.html: the browser gave no answer for',
    ],
  ])(
    '%o',
    (trouble, flags, told) =>
      withBrowser(trouble, async ({ env }, cwd, words) => {
        const { code, stdout, stderr } = await lectern([...words, ...flags], { cwd, env })
        expect({ code, stdout }).toEqual({ code: 0, stdout: `${join('dist', 'slides.pdf')}\n` })
        expect(stderr).toContain(told)
        expect(stderr).toMatch(/\n {2}trying once more\n$/)
        expect((await readFile(join(cwd, 'dist', 'slides.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
      }),
    buildTimeout,
  )
})

describe('nothing is written when the second browser gets into trouble too', () => {
  test(
    'by a crash',
    () =>
      withBrowser(always('crash', 'Page.printToPDF'), async ({ env }, cwd, words) => {
        const { code, stdout, stderr } = await lectern(words, { cwd, env })
        expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
        expect(stderr).toMatch(
          /lectern: the browser failed twice\n( {2}while printing slides\.html: the browser \S+ stopped \(.+\)\n){2} {2}hint: name another browser/,
        )
        expect(existsSync(join(cwd, 'dist'))).toBe(false)
      }),
    buildTimeout,
  )

  test(
    'by hanging until the time is up, of which is told what it went to',
    () =>
      withBrowser(always('hang', 'Page.navigate'), async ({ env }, cwd, words) => {
        const { code, stdout, stderr } = await lectern([...words, '--timeout', '8'], { cwd, env })
        expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
        expect(stderr).toMatch(/lectern: the export was not done after 8\.0 s; most of it went to \w.*\n/)
        expect(stderr).toMatch(/\n +\d+\.\d s {2}reading outline\.yaml and making its pages\n/)
        expect(stderr).toMatch(/\n +\d+\.\d s {2}.+, not done\n {2}hint: allow more with --timeout/)
        expect(existsSync(join(cwd, 'dist'))).toBe(false)
      }),
    buildTimeout,
  )
})

describe('a build that is ended while its browser works leaves neither process nor file', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s, as which it ends itself',
    (signal) =>
      withBrowser(onceOnly('hang', 'Page.printToPDF'), async ({ env, isInTrouble }, cwd, words) => {
        const build = startLectern(words, { cwd, env })
        const [ended, stderr] = [once(build, 'close'), text(build.stderr as NodeJS.ReadableStream)]
        await until(isInTrouble)
        build.kill(signal)
        expect(await ended).toEqual([null, signal])
        expect(await stderr).toBe('')
        expect(existsSync(join(cwd, 'dist'))).toBe(false)
      }),
    buildTimeout,
  )
})

test(
  'a build that takes longer than it may ends with or without a browser',
  () =>
    inEmptyFolder(async (cwd) => {
      const slides = Array.from({ length: 3000 }, (_, index) => `  - { title: 第${index}页, text: 甲${index} }\n`)
      await writeFile(join(cwd, 'outline.yaml'), `title: 长讲\nslides:\n${slides.join('')}`)
      const { code, stderr } = await lectern(['build', '--only', 'html', '--timeout', '1'], { cwd })
      expect(code).toBe(3)
      expect(stderr).toContain('most of it went to reading outline.yaml and making its pages\n')
      expect(existsSync(join(cwd, 'dist'))).toBe(false)
    }),
  buildTimeout,
)
