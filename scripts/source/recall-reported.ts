import type { Diagnostic, Report } from './diagnostic.ts'
import type { Memory } from './memory.ts'

/**
 * What `make` answers, and what it reports on the way: both are remembered, and it is reported again. The places that it reports must stand
 * in sources that are among the parts.
 */
export async function recallReported<T>(
  memory: Memory,
  kind: string,
  parts: readonly unknown[],
  report: Report,
  make: (report: Report) => T | Promise<T>,
): Promise<T> {
  const { value, told } = await memory.recall(kind, parts, async () => {
    const told: Diagnostic[] = []
    return { value: await make((diagnostic) => void told.push(diagnostic)), told }
  })
  for (const diagnostic of told) report(diagnostic)
  return value
}
