import type { Compiled } from '../compile.ts'
import { asHtml, escapeHtml } from '../deck/html.ts'
import type { ReportSection } from '../render/report/report-view.ts'
import { coverageTable } from '../render/tables/coverage-table.ts'
import { timingTable } from '../render/tables/timing-table.ts'
import type { Locale } from '../source/messages/messages.ts'
import type { CheckFormat, CheckOptions } from './check.ts'
import type { Terminal } from './terminal.ts'
import { noArticle } from './usage-failures.ts'

/** A table that a check shows beside its findings: as data for tools, and as lines for people. */
export interface CheckTable {
  readonly name: 'timing' | 'coverage'
  readonly title: string
  readonly table: object
  readonly lines: readonly string[]
}

/** The tables that were asked for; a report has those that can be made. What needs an article is a `usage` failure without one. */
export async function checkTables(
  { deck, outline, held }: Compiled,
  { format, timing, coverage }: Pick<CheckOptions, 'format' | 'timing' | 'coverage'>,
  locale: Locale,
): Promise<readonly CheckTable[]> {
  if (coverage && !held) throw noArticle()
  const isReport = format === 'html'
  const tables: CheckTable[] = []
  if (timing || isReport) {
    const [{ timetable }, { timingLines }] = await Promise.all([
      import('../deck/timetable.ts'),
      import('./show-timing.ts'),
    ])
    const table = timetable(deck)
    tables.push({ name: 'timing', title: timingTable(table, locale).title, table, lines: timingLines(table, locale) })
  }
  if (held && (coverage || isReport)) {
    const [{ coverage: cover }, { coverageLines }] = await Promise.all([
      import('../article/coverage.ts'),
      import('./show-coverage.ts'),
    ])
    const table = cover(held, outline, deck)
    tables.push({
      name: 'coverage',
      title: coverageTable(table, locale).title,
      table,
      lines: coverageLines(table, locale),
    })
  }
  return tables
}

/** Shows tables as results. A report has them inside, and SARIF knows no tables. */
export function showTables(tables: readonly CheckTable[], format: CheckFormat, { result }: Terminal): void {
  if (format === 'json') for (const { name, table } of tables) result(JSON.stringify({ [name]: table }))
  if (format !== 'text') return
  for (const [index, { lines }] of tables.entries()) for (const line of index > 0 ? ['', ...lines] : lines) result(line)
}

/** A table as a section of a report. */
export function tableSection({ title, lines }: CheckTable): ReportSection {
  return { title, html: asHtml(`<pre>${escapeHtml(lines.join('\n'))}</pre>`) }
}
