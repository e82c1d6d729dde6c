import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { browserFlags } from '../../scripts/print/browser-flags.ts'
import type { InstalledBrowser } from '../../scripts/print/browser-place.ts'
import { browserPlace } from './print.ts'

/** A browser that listens at an address, as a pool of them on another machine does. */
export interface RunningBrowser {
  readonly process: ChildProcess
  readonly endpoint: string
  readonly stop: () => Promise<void>
}

/** Starts one; whoever does has to stop it. */
export async function startBrowser(): Promise<RunningBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'lectern-test-'))
  const { executable, args, env } = (await browserPlace()) as InstalledBrowser
  const flags = browserFlags.filter((flag) => flag !== '--remote-debugging-pipe')
  const words = [...flags, ...args, '--remote-debugging-port=0', `--user-data-dir=${profile}`]
  const options = { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] } as const
  const child: ChildProcess = spawn(executable, words, { ...options, stdio: [...options.stdio] })
  return {
    process: child,
    endpoint: await firstLine(child.stderr, /ws:\/\/\S+/),
    stop: async () => {
      const gone = child.signalCode ? null : once(child, 'exit')
      child.kill()
      await gone
      await rm(profile, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

/** The first part of a stream's lines that is like this. */
export async function firstLine(stream: NodeJS.ReadableStream | null, pattern: RegExp): Promise<string> {
  if (!stream) throw new Error('the process has no such stream')
  for await (const line of createInterface({ input: stream })) {
    const found = pattern.exec(line)?.[0]
    if (found) return found
  }
  throw new Error('the process ended before it said so')
}
