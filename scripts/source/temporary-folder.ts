import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Hands `use` a fresh folder in `parent`, named after `purpose`, and removes it afterwards, however `use` ends. */
export async function useTemporaryFolder<T>(
  parent: string,
  purpose: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(parent, `${purpose}-${process.pid}-`))
  try {
    return await use(folder)
  } finally {
    // A browser's helper processes may still write for a moment after the browser itself has gone.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

/** Removes the folders that killed processes left in `parent` at least `ageMs` ago; those of running processes stay. */
export async function sweepTemporaryFolders(
  parent: string,
  purpose: string,
  ageMs: number = abandonedAfterMs,
): Promise<void> {
  const pattern = new RegExp(`^${purpose.replaceAll('.', '\\.')}-(\\d+)-`)
  for (const name of await readdir(parent)) {
    const pid = pattern.exec(name)?.[1]
    if (pid && !isRunning(Number(pid)) && (await isOld(join(parent, name), ageMs))) {
      // Another user's folder cannot be removed, and another run may be sweeping too: neither matters.
      await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined)
    }
  }
}

/**
 * How long a folder must have been left alone. A process in another container can share the folder and have a
 * process id that means nothing here, so a missing process alone proves nothing.
 */
const abandonedAfterMs = 10 * 60 * 1000

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
