import { type Compiled, compile } from '../compile.ts'
import type { Words } from '../source/failure.ts'
import { exitCodeFor, type Format, showDiagnostics, type Terminal } from './terminal.ts'
import { noArticle } from './usage-failures.ts'

export interface CheckOptions {
  readonly outline: string
  readonly format: Format
  readonly strict: boolean
  /** The file of the article, or null. */
  readonly source: string | null
  /** Whether to show how long the talk takes. */
  readonly timing: boolean
  /** Whether to show what the talk takes of its article. */
  readonly coverage: boolean
}

/** Says what is wrong with an outline, and writes nothing. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<0 | 1> {
  const { outline, format, strict, source } = options
  const { diagnostics, result } = await compile(outline, [], { source })
  await showDiagnostics(diagnostics, format, terminal)
  if (result && diagnostics.length === 0) terminal.say(fine(outline, result.deck.slides.length)[terminal.locale])
  if (result) await showTables(result, options, terminal)
  return exitCodeFor(diagnostics, strict)
}

/** The tables that were asked for: results, so they go to stdout. */
async function showTables(
  { deck, outline, held }: Compiled,
  { format, timing, coverage }: CheckOptions,
  { result, locale }: Terminal,
): Promise<void> {
  const show = (name: string, table: object, lines: readonly string[]) => {
    if (format === 'json') result(JSON.stringify({ [name]: table }))
    else for (const line of lines) result(line)
  }
  if (timing) {
    const [{ timetable }, { timingLines }] = await Promise.all([
      import('../deck/timetable.ts'),
      import('./show-timing.ts'),
    ])
    const table = timetable(deck)
    show('timing', table, timingLines(table, locale))
  }
  if (coverage) {
    if (!held) throw noArticle()
    const [{ coverage: cover }, { coverageLines }] = await Promise.all([
      import('../article/coverage.ts'),
      import('./show-coverage.ts'),
    ])
    const table = cover(held, outline, deck)
    show('coverage', table, [...(timing ? [''] : []), ...coverageLines(table, locale)])
  }
}

function fine(outline: string, slides: number): Words {
  return { en: `${outline}: ${slides} slides, nothing to mend`, zh: `${outline}：${slides} 张幻灯片，没有要改的` }
}
