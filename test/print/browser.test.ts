import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { useBrowser } from '../../scripts/print/browser.ts'
import type { InstalledBrowser } from '../../scripts/print/browser-place.ts'
import { printPage } from '../../scripts/print/print-page.ts'
import { browserPlace, browserTimeout, inEmptyFolder, siteWith, until } from '../helpers/print.ts'
import { hasEnded, processOf } from '../helpers/process.ts'
import { firstLine, startBrowser } from '../helpers/running-browser.ts'

const place = (await browserPlace()) as InstalledBrowser

const profilesOf = async (pid: number | undefined) =>
  (await readdir(tmpdir())).filter((name) => name.startsWith(`lectern-browser-${pid}-`))

test(
  'leaves neither process nor profile, when the use fails too',
  async () => {
    let pid = 0
    const failing = useBrowser(place, async (browser) => {
      pid = await processOf(browser)
      expect(await profilesOf(process.pid)).toHaveLength(1)
      throw new Error('a reason')
    })
    await expect(failing).rejects.toThrow('a reason')
    expect(hasEnded(pid)).toBe(true)
    expect(await profilesOf(process.pid)).toEqual([])
  },
  browserTimeout,
)

test(
  'takes the browser along when lectern is killed',
  () =>
    inEmptyFolder(async (folder) => {
      const program = fileURLToPath(new URL('../programs/hold-browser.ts', import.meta.url))
      const env = { ...process.env, TMPDIR: folder }
      const child = spawn(process.execPath, ['--import', 'tsx', program], { env, stdio: ['pipe', 'pipe', 'inherit'] })
      const pid = Number(await firstLine(child.stdout, /\d+/))
      expect(hasEnded(pid)).toBe(false)
      child.kill('SIGKILL')
      await until(() => hasEnded(pid))
    }),
  browserTimeout,
)

test(
  'says that the browser died while it was used',
  async () => {
    const dying = useBrowser(place, async (browser) => {
      process.kill(await processOf(browser), 'SIGKILL')
      await browser.newPage()
    })
    await expect(dying).rejects.toMatchObject({ kind: 'environment', message: expect.stringContaining('SIGKILL') })
  },
  browserTimeout,
)

test.each([
  ['#!/bin/sh\necho "libnss3.so: cannot open shared object file" >&2; exit 127\n', 'libnss3.so'],
  ['#!/bin/sh\nexit 3\n', 'exit code 3'],
  ['#!/nowhere/sh\n', 'ENOENT'],
])('repeats why the browser did not start: %j', (program, reason) =>
  inEmptyFolder(async (folder) => {
    const executable = join(folder, 'chrome')
    await writeFile(executable, program)
    await chmod(executable, 0o755)
    const starting = useBrowser({ ...place, executable }, async () => {})
    await expect(starting).rejects.toMatchObject({
      kind: 'environment',
      message: expect.stringContaining(reason),
      hint: { en: expect.stringContaining('--browser') },
    })
  }),
)

test(
  'prints with a running browser, and leaves it running without a tab',
  () =>
    withRunning(async (running, endpoint) => {
      const before = await tabsAt(endpoint)
      const printed = await useBrowser({ kind: 'running', endpoint }, async (browser) =>
        printPage(browser, await siteWith('<title>Afar</title><p>Afar'), 'page.html'),
      )
      expect(Buffer.from(printed.pdf.subarray(0, 5)).toString()).toBe('%PDF-')
      expect(running.exitCode).toBeNull()
      expect(await tabsAt(endpoint)).toEqual(before)
    }),
  browserTimeout,
)

test(
  'leaves no tab in a running browser when lectern is killed',
  () =>
    withRunning(async (_, endpoint) => {
      const before = await tabsAt(endpoint)
      const program = fileURLToPath(new URL('../programs/hold-tab.ts', import.meta.url))
      const words = ['--import', 'tsx', program, endpoint]
      const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] })
      await firstLine(child.stdout, /open/)
      expect(await tabsAt(endpoint)).toHaveLength(before.length + 1)
      child.kill('SIGKILL')
      await until(async () => (await tabsAt(endpoint)).length === before.length)
    }),
  browserTimeout,
)

test(
  'says that a running browser went away',
  () =>
    withRunning(async (running, endpoint) => {
      const using = useBrowser({ kind: 'running', endpoint }, async (browser) => {
        running.kill('SIGKILL')
        await browser.newPage()
      })
      await expect(using).rejects.toMatchObject({
        name: 'BrowserTrouble',
        kind: 'environment',
        message: `the browser at ${endpoint} went away`,
      })
    }),
  browserTimeout,
)

test('says that no browser answers at an address', async () => {
  const reaching = useBrowser({ kind: 'running', endpoint: 'ws://127.0.0.1:9/devtools' }, async () => {})
  await expect(reaching).rejects.toMatchObject({
    kind: 'environment',
    message: expect.stringContaining('ws://127.0.0.1:9'),
  })
})

/** Hands `use` a browser that somebody else has started, and its address. */
async function withRunning(use: (running: ChildProcess, endpoint: string) => Promise<void>): Promise<void> {
  const { process, endpoint, stop } = await startBrowser()
  try {
    await use(process, endpoint)
  } finally {
    await stop()
  }
}

/** The ids of a running browser's tabs, asked as other programs do. */
async function tabsAt(endpoint: string): Promise<readonly string[]> {
  const answer = await fetch(`http://${new URL(endpoint).host}/json/list`)
  const targets = (await answer.json()) as readonly { id: string; type: string }[]
  return targets.filter(({ type }) => type === 'page').map(({ id }) => id)
}
