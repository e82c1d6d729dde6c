import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url))
const program = `${root}scripts/launch.js`

/** The outline that lectern ships with. */
export const shippedOutline = `${root}outline.yaml`

/** For tests that build all three files: ten times what a build takes, since other tests run beside them. */
export const buildTimeout = 90_000

export interface Surroundings {
  readonly cwd?: string
  /** Environment variables besides those of this process, which speaks English; undefined unsets one. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** What a run of the program left in its streams, and its exit code. */
export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the real program with these words behind `lectern`, its streams in pipes. */
export async function lectern(words: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
  const child = startLectern(words, surroundings)
  const ended = once(child, 'close')
  const [stdout, stderr] = await Promise.all([read(child.stdout), read(child.stderr)])
  const [code] = await ended
  return { code, stdout, stderr }
}

/** Starts the same program, which a test can kill. */
export function startLectern(words: readonly string[], { cwd = root, env = {} }: Surroundings = {}): ChildProcess {
  const environment = { ...process.env, LC_ALL: 'C.UTF-8', ...env }
  return spawn(process.execPath, [program, ...words], { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** A run that has to succeed: what it said is in the error when it doesn't. */
export async function succeed(words: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
  const run = await lectern(words, surroundings)
  if (run.code !== 0) throw new Error(`lectern ${words.join(' ')} ended with ${run.code}\n${run.stdout}${run.stderr}`)
  return run
}

async function read(stream: NodeJS.ReadableStream | null): Promise<string> {
  return stream ? text(stream) : ''
}
