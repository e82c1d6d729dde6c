import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { onInterruption } from './interruption.ts'

/** A browser's helper processes may still write for a moment after the browser itself has gone. */
const removal = { recursive: true, force: true, maxRetries: 10 } as const

/** Hands `use` a fresh folder in `parent`, named after `purpose`, and removes it afterwards, however `use` or this process ends. */
export async function useTemporaryFolder<T>(
  parent: string,
  purpose: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  // Not the asynchronous one: a signal could come between the folder and its registration.
  const folder = mkdtempSync(join(parent, `${purpose}-${process.pid}-${machine()}-`))
  const forget = onInterruption(() => rmSync(folder, removal))
  try {
    return await use(folder)
  } finally {
    await rm(folder, removal)
    forget()
  }
}

/** Removes the folders that killed processes left in `parent`; those of running processes stay, and those that may be theirs. */
export async function sweepTemporaryFolders(
  parent: string,
  purpose: string,
  ageMs: number = abandonedAfterMs,
): Promise<void> {
  const pattern = new RegExp(`^${purpose.replaceAll('.', '\\.')}-(\\d+)-(?:([0-9a-f]*)-)?`)
  for (const name of await readdir(parent)) {
    const [, pid, where] = pattern.exec(name) ?? []
    if (!pid || isRunning(Number(pid))) continue
    if ((where && where === machine()) || (await isOld(join(parent, name), ageMs))) {
      // Another user's folder cannot be removed, and another run may be sweeping too: neither matters.
      await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined)
    }
  }
}

/**
 * How long a folder must have been left alone, unless its process ran here. A process in another container or on another
 * machine can share the folder and have a process id that means nothing here, so a missing process alone proves nothing.
 */
const abandonedAfterMs = 10 * 60 * 1000

/** Where process ids mean the same: this boot of this machine, this container. Empty where the system doesn't say. */
function machine(): string {
  try {
    const where = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8') + readlinkSync('/proc/self/ns/pid')
    return createHash('sha256').update(where).digest('hex').slice(0, 8)
  } catch {
    return ''
  }
}

async function isOld(folder: string, ageMs: number): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs >= ageMs
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
