import { readFileSync } from 'node:fs'
import type { Browser } from '../../scripts/print/browser.ts'

/** The process id of a browser on this machine, asked from the browser itself. */
export async function processOf(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const main = processInfo.find(({ type }) => type === 'browser')
  if (!main) throw new Error('the browser does not know its process')
  return main.id
}

/** Whether a process has ended, even if nobody has asked for its exit code yet, as nobody does in many containers. */
export function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform === 'linux' && /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return true
  }
}
