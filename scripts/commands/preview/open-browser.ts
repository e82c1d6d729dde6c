import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** What shows an address in the reader's own browser, the likeliest first. An address of a preview has nothing that a shell could mistake. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly (readonly string[])[]>>> = {
  darwin: [['open']],
  win32: [['cmd', '/c', 'start', '']],
}

/** Elsewhere: Linux, and Linux inside Windows. */
const otherOpeners = [['wslview'], ['xdg-open']]

/** Shows an address in the reader's own browser; answers whether there was a program for that. */
export async function openBrowser(address: string): Promise<boolean> {
  for (const [program = '', ...words] of openers[process.platform] ?? otherOpeners) {
    const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true })
    const isStarted = await once(child, 'spawn').then(
      () => true,
      () => false,
    )
    child.on('error', () => {})
    child.unref()
    if (isStarted) return true
  }
  return false
}
