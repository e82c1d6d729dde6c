import { type ChildProcess, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import type { ConnectionTransport } from 'puppeteer'
import { Failure } from '../source/failure.ts'
import { sweepTemporaryFolders, useTemporaryFolder } from '../source/temporary-folder.ts'
import { browserFlags } from './browser-flags.ts'
import type { InstalledBrowser } from './browser-place.ts'
import { pipeTransport } from './pipe-transport.ts'

/**
 * Starts the browser at `place` with a profile of its own, and hands `use` the line to it. Afterwards neither process nor
 * profile is left. The line is a pair of pipes: when this process is killed they break, and the browser goes too.
 */
export async function useBrowserProcess<T>(
  place: InstalledBrowser,
  use: (transport: ConnectionTransport) => Promise<T>,
): Promise<T> {
  await sweepTemporaryFolders(tmpdir(), purpose)
  return useTemporaryFolder(tmpdir(), purpose, async (profile) => {
    const browser = start(place, profile)
    try {
      return await use(browser.transport)
    } catch (error) {
      throw browser.isCutOff() ? stopped(place, await browser.ended, browser.words(), error) : error
    } finally {
      await end(browser)
    }
  })
}

const purpose = 'lectern-browser'

/** How long a browser may take to go once its pipes are broken. It takes 50 ms; one that hangs is killed. */
const patienceMs = 5_000

/** How a process ended, in words. */
type Ending = string

interface BrowserProcess {
  readonly child: ChildProcess
  readonly transport: ConnectionTransport
  readonly ended: Promise<Ending>
  /** Whether the browser has gone, or is about to, without being asked. */
  isCutOff(): boolean
  /** What the browser has written to its error stream. */
  words(): string
}

/**
 * Puppeteer could start it too, but does not say why a browser on pipes failed to start, and brings this process down
 * when the system refuses to run the program.
 */
function start(place: InstalledBrowser, profile: string): BrowserProcess {
  const child = spawn(place.executable, [...browserFlags, ...place.args, `--user-data-dir=${profile}`], {
    env: { ...process.env, ...place.env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const [, , errors, toBrowser, fromBrowser] = child.stdio as unknown as [null, null, Readable, Writable, Readable]
  let words = ''
  errors.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(0, 10_000)
  })
  return {
    child,
    transport: pipeTransport(toBrowser, fromBrowser),
    ended: endingOf(child),
    isCutOff: () => fromBrowser.readableEnded || fromBrowser.destroyed,
    words: () => words,
  }
}

function endingOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    // Not `exit`: by then the last words may still be on their way.
    child.once('close', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`))
  })
}

async function end({ child, transport, ended }: BrowserProcess): Promise<void> {
  transport.close()
  const impatience = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  await ended
  clearTimeout(impatience)
}

function stopped(place: InstalledBrowser, ending: Ending, words: string, cause: unknown): Failure {
  const said = words.trim().split('\n').slice(0, 5).join('\n')
  const sentence = {
    en: `the browser ${place.executable} stopped (${ending})\n${said}`.trim(),
    zh: `浏览器 ${place.executable} 停止了（${ending}）\n${said}`.trim(),
  }
  const hint = {
    en: 'name another browser with --browser, or start this one by hand to see what it lacks',
    zh: '用 --browser 指定别的浏览器，或手动启动它，看它缺什么',
  }
  return new Failure('environment', sentence, hint, cause)
}
