import { type ChildProcess, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import type { ConnectionTransport } from 'puppeteer'
import { onInterruption } from '../source/interruption.ts'
import { sweepTemporaryFolders, useTemporaryFolder } from '../source/temporary-folder.ts'
import { browserFlags } from './browser-flags.ts'
import type { InstalledBrowser } from './browser-place.ts'
import { BrowserTrouble } from './browser-trouble.ts'
import { pipeTransport } from './pipe-transport.ts'

/**
 * Starts the browser at `place` with a profile of its own, and hands `use` the line to it. Afterwards neither process nor
 * profile is left, also when a signal ends this process. The line is a pair of pipes: when this process is killed they
 * break, and the browser goes too. A browser that goes by itself is a `BrowserTrouble`.
 */
export async function useBrowserProcess<T>(
  place: InstalledBrowser,
  use: (transport: ConnectionTransport) => Promise<T>,
): Promise<T> {
  await sweepTemporaryFolders(tmpdir(), purpose)
  return useTemporaryFolder(tmpdir(), purpose, async (profile) => {
    const browser = start(place, profile)
    const forget = onInterruption(() => kill(browser.child))
    try {
      return await use(browser.transport)
    } catch (error) {
      if (browser.isCutOff()) throw stopped(place, await end(browser), browser.words(), error)
      // It may hang, and has nothing worth saving.
      kill(browser.child)
      throw error
    } finally {
      await end(browser)
      forget()
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
    // Its temporary files are in its profile, and go with it.
    env: { ...process.env, ...place.env, TMPDIR: profile },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    // A group of its own, so that Ctrl+C in the terminal is for lectern alone, and whatever the browser starts can be ended with it.
    detached: hasGroups,
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

/** Sees the browser off; how it ended. */
async function end({ child, transport, ended }: BrowserProcess): Promise<Ending> {
  transport.close()
  const impatience = setTimeout(() => {
    kill(child)
    // What has left the group may hold it open.
    child.stderr?.destroy()
  }, patienceMs)
  const ending = await ended
  clearTimeout(impatience)
  kill(child)
  return ending
}

const hasGroups = process.platform !== 'win32'

/** Ends the browser and its helper processes at once, as far as they are there. */
function kill(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (hasGroups) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch (error) {
    // EPERM is what macOS says of a group whose processes have all ended.
    if (!['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

function stopped(place: InstalledBrowser, ending: Ending, words: string, cause: unknown): BrowserTrouble {
  const said = words.trim().split('\n').slice(0, 5).join('\n')
  const sentence = {
    en: `the browser ${place.executable} stopped (${ending})\n${said}`.trim(),
    zh: `浏览器 ${place.executable} 停止了（${ending}）\n${said}`.trim(),
  }
  return new BrowserTrouble(sentence, cause)
}
