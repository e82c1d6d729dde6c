import { type FSWatcher, watch } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'

/**
 * Has the system tell when something happens to files, whether they are there or not. Folders are watched, not files: editors put
 * a new file in the place of the old one, and what was deleted may come back. (chokidar 5 loses a file that vanishes and returns,
 * and one in a folder that is still to come.) It is only ever a hint to look, and may be missing: network drives tell nothing.
 */
export class Lookouts {
  readonly #onHint: () => void
  readonly #lookouts = new Map<string, Lookout>()

  constructor(onHint: () => void) {
    this.#onHint = onHint
  }

  /** Watches for these paths from now on, and for no others. */
  async set(paths: Iterable<string>): Promise<void> {
    const wanted = new Map<string, Set<string>>()
    for (const path of (await Promise.all([...paths].map(waysTo))).flat()) {
      const folder = await nearestFolder(dirname(path))
      const name = folder === dirname(path) ? basename(path) : firstBelow(folder, path)
      wanted.set(folder, (wanted.get(folder) ?? new Set()).add(name))
    }
    for (const folder of this.#lookouts.keys()) if (!wanted.has(folder)) this.#close(folder)
    for (const [folder, names] of wanted) await this.#watch(folder, names)
  }

  close(): void {
    for (const folder of this.#lookouts.keys()) this.#close(folder)
  }

  async #watch(folder: string, names: ReadonlySet<string>): Promise<void> {
    const known = this.#lookouts.get(folder)
    const inode = await inodeOf(folder)
    // A folder that was moved away is still the one that is watched.
    if (known && known.inode === inode) {
      known.names = names
      return
    }
    this.#close(folder)
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null || this.#lookouts.get(folder)?.names.has(name)) this.#onHint()
      })
      watcher.on('error', () => this.#close(folder))
      this.#lookouts.set(folder, { watcher, names, inode })
    } catch {
      // It is gone again, or the system can watch no more: then it is only looked at now and then.
    }
  }

  #close(folder: string): void {
    this.#lookouts.get(folder)?.watcher.close()
    this.#lookouts.delete(folder)
  }
}

interface Lookout {
  readonly watcher: FSWatcher
  readonly inode: number | null
  names: ReadonlySet<string>
}

/** The path, and where it leads if it is a link: the file changes there. */
async function waysTo(path: string): Promise<readonly string[]> {
  const real = await realpath(path).catch(() => path)
  return real === path ? [path] : [path, real]
}

async function nearestFolder(folder: string): Promise<string> {
  const above = dirname(folder)
  return above === folder || (await inodeOf(folder)) !== null ? folder : nearestFolder(above)
}

async function inodeOf(folder: string): Promise<number | null> {
  const found = await stat(folder).catch(() => null)
  return found?.isDirectory() ? found.ino : null
}

/** The entry of a folder through which the way to a path goes. */
function firstBelow(folder: string, path: string): string {
  return dirname(path) === folder ? basename(path) : firstBelow(folder, dirname(path))
}
