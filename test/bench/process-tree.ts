import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'

/** What a process and all that it started took, from its start to its end. */
export interface Usage {
  /** ms */
  readonly wall: number
  /** ms of all processors, in the program and in the kernel. */
  readonly cpu: number
  /** Bytes of memory at the worst moment, each page that processes share counted once. */
  readonly memory: number
}

/** ms between two looks. What a process does after the last look at it is missed. */
const interval = 20

/** Looking at memory takes the kernel a while, so it is done at every fifth look. */
const looksAtMemory = 5

/** Runs a program to its end, which has to be a good one. Processor time and memory are those of Linux; elsewhere they are 0. */
export async function measureTree(
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Usage> {
  const start = performance.now()
  const child = spawn(program, words, { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'pipe'] })
  const errors = text(child.stderr)
  const watch = watchTree(child)
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve))
  const wall = performance.now() - start
  if (code !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${code}\n${await errors}`)
  return { wall, ...watch.stop() }
}

function watchTree({ pid = 0 }: ChildProcess): { stop: () => Omit<Usage, 'wall'> } {
  const cpu = new Map<number, number>()
  let memory = 0
  let looks = 0
  const look = () => {
    const tree = treeOf(pid, readProcesses())
    for (const { pid, cpu: used } of tree) cpu.set(pid, used)
    if (looks++ % looksAtMemory === 0) memory = Math.max(memory, sum(tree.map(({ pid }) => memoryOf(pid))))
  }
  const timer = setInterval(look, interval)
  return {
    stop: () => {
      clearInterval(timer)
      return { cpu: sum([...cpu.values()]), memory }
    },
  }
}

interface Process {
  readonly pid: number
  readonly parent: number
  /** ms */
  readonly cpu: number
}

/** The clock that /proc counts processor time in ticks a second: 100 on every Linux that Node runs on. */
const msPerTick = 10

function readProcesses(): readonly Process[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    const stat = readOrNothing(`/proc/${name}/stat`)
    // The name of the program comes second, between brackets, and may hold anything (proc(5)).
    const [, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return stat === ''
      ? []
      : [{ pid: Number(name), parent: Number(parent), cpu: msPerTick * (Number(rest[9]) + Number(rest[10])) }]
  })
}

function treeOf(root: number, processes: readonly Process[]): readonly Process[] {
  const own = processes.filter(({ pid }) => pid === root)
  // Grows while it is walked, by the children of each.
  for (const { pid } of own) own.push(...processes.filter(({ parent }) => parent === pid))
  return own
}

function memoryOf(pid: number): number {
  return 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

/** A process may end while one looks at it. */
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
