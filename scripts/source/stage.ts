import { performance } from 'node:perf_hooks'

/** What the measures of lectern's stages have in common; their names follow it. */
export const stagePrefix = 'lectern: '

/**
 * Does the `work` of one stage, and leaves when it began and ended among the measures of this process, where a profiler and
 * `npm run bench` find it. Stages overlap wherever one waits for the machine and another has something to do.
 */
export async function stage<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now()
  try {
    return await work()
  } finally {
    performance.measure(stagePrefix + name, { start, end: performance.now() })
  }
}

/** Drops the measures of stages so far: in a process that goes on and on, they would become ever more. */
export function forgetStages(): void {
  const names = performance.getEntriesByType('measure').map(({ name }) => name)
  for (const name of new Set(names)) if (name.startsWith(stagePrefix)) performance.clearMeasures(name)
}
