import type { Coverage } from '../article/coverage.ts'
import type { Compiled } from '../compile.ts'
import type { Timetable } from '../deck/timetable.ts'
import type { CheckFormat, CheckOptions } from './check.ts'
import type { Terminal } from './terminal.ts'
import { noArticle } from './usage-failures.ts'

/** What a check shows beside its findings; null is what nobody asked for, or what cannot be made. */
export interface CheckTables {
  readonly timing: Timetable | null
  readonly coverage: Coverage | null
}

/** The tables of an outline with errors. */
export const noTables: CheckTables = { timing: null, coverage: null }

/** The tables that were asked for; a report has those that can be made. What needs an article is a `usage` failure without one. */
export async function checkTables(
  { deck, outline, held }: Compiled,
  { format, timing, coverage }: Pick<CheckOptions, 'format' | 'timing' | 'coverage'>,
): Promise<CheckTables> {
  if (coverage && !held) throw noArticle()
  const isReport = format === 'html'
  return {
    timing: timing || isReport ? (await import('../deck/timetable.ts')).timetable(deck) : null,
    coverage:
      held && (coverage || isReport) ? (await import('../article/coverage.ts')).coverage(held, outline, deck) : null,
  }
}

/** Shows tables as results: as data for tools, as lines for people. A report has them inside, and SARIF knows no tables. */
export async function showTables(
  { timing, coverage }: CheckTables,
  format: CheckFormat,
  { result, locale }: Terminal,
): Promise<void> {
  if (format === 'json') {
    if (timing) result(JSON.stringify({ timing }))
    if (coverage) result(JSON.stringify({ coverage }))
  } else if (format === 'text') {
    const timingLines = timing ? (await import('./show-timing.ts')).timingLines(timing, locale) : []
    const coverageLines = coverage ? (await import('./show-coverage.ts')).coverageLines(coverage, locale) : []
    const between = timing && coverage ? [''] : []
    for (const line of [...timingLines, ...between, ...coverageLines]) result(line)
  }
}
