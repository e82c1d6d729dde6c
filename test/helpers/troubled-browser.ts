import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InstalledBrowser } from '../../scripts/print/browser-place.ts'
import type { Surroundings } from './lectern.ts'
import { browserPlace } from './print.ts'
import { hasEnded } from './process.ts'

/** What befalls a browser, how often, and at which command of the DevTools protocol. */
export interface Trouble {
  readonly trouble: 'crash' | 'hang' | 'tab' | 'none'
  readonly at: string
  readonly times: number
}

/** A program for `--browser` that gets into trouble, with what lectern needs around it, and what is left of it. */
export interface TroubledBrowser {
  readonly executable: string
  readonly env: NonNullable<Surroundings['env']>
  /** Whether it has come to the trouble. */
  readonly isInTrouble: () => boolean
  /** The processes of it that still run. */
  readonly running: () => readonly number[]
  /** What lectern left in the folder for temporary files, but for tsx's own. */
  readonly leftBehind: () => readonly string[]
}

const program = fileURLToPath(new URL('../programs/troubled-browser.mjs', import.meta.url))

/** Writes the program into an empty folder of its own. */
export async function troubledBrowser(folder: string, { trouble, at, times }: Trouble): Promise<TroubledBrowser> {
  const real = (await browserPlace()) as InstalledBrowser
  const [executable, log, pids, temporary] = ['browser', 'log', 'pids', 'temporary'].map((name) => join(folder, name))
  if (!executable || !log || !pids || !temporary) throw new Error('there are four names')
  await writeFile(executable, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`)
  await chmod(executable, 0o755)
  await mkdir(temporary)
  const lines = () => (existsSync(pids) ? readFileSync(pids, 'utf8').split('\n').filter(Boolean) : [])
  return {
    executable,
    env: {
      ...real.env,
      REAL_BROWSER: real.executable,
      REAL_ARGS: JSON.stringify(real.args),
      TROUBLE: trouble,
      TROUBLE_AT: at,
      TROUBLES: `${times}`,
      TROUBLE_LOG: log,
      PIDS: pids,
      TMPDIR: temporary,
    },
    isInTrouble: () => existsSync(log),
    running: () =>
      lines()
        .map(Number)
        .filter((pid) => !hasEnded(pid)),
    leftBehind: () => readdirSync(temporary).filter((name) => !name.startsWith('tsx-')),
  }
}
