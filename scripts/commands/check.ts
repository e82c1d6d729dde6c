import { Failure, type Words } from '../source/failure.ts'
import { type Awaited, beginCompiling } from './begin-compiling.ts'
import { checkTables, noTables, showTables } from './check-tables.ts'
import { type Looked, lookAtSlides } from './look-at-slides.ts'
import { tellChecked } from './tell-checked.ts'
import { exitCodeFor, type Terminal } from './terminal.ts'
import type { Checked } from './view-report.ts'

/** How the findings of a check are shown. */
export type CheckFormat = 'text' | 'json' | 'html' | 'sarif'

export interface CheckOptions {
  readonly outline: string
  readonly format: CheckFormat
  readonly strict: boolean
  /** The file of the article, or null. */
  readonly source: string | null
  /** Whether to show how long the talk takes. */
  readonly timing: boolean
  /** Whether to show what the talk takes of its article. */
  readonly coverage: boolean
  /** What `--browser` says, or null. */
  readonly browser: string | null
  /** Whether the slides are looked at. */
  readonly looks: boolean
  /** The file that the result goes to; null for stdout. */
  readonly out: string | null
}

/**
 * Says what is wrong with an outline, and with its slides as a browser lays them out, and writes nothing but the report that is asked
 * for. Where there is no browser, it says so, and tells the rest; unless one was asked for.
 */
export async function check(options: CheckOptions, terminal: Terminal): Promise<0 | 1> {
  const { outline, looks, strict, source, format } = options
  const { compiling, isReadable } = beginCompiling(outline, looks ? ['slides'] : [], { source })
  const seen = await look({ made: compiling.then(({ result }) => result), isReadable }, options, terminal)
  const { diagnostics, result: made } = await compiling
  const written = [...diagnostics, ...(seen?.diagnostics ?? [])]
  const tables = made ? await checkTables(made, options) : noTables
  const checked: Checked = { outline, made, written, seen, tables }
  terminal.progress(null)
  await tellChecked(checked, options, terminal)
  await showTables(tables, format, terminal)
  return exitCodeFor([...written, ...(seen?.findings ?? []).map(({ diagnostic }) => diagnostic)], strict)
}

/** What a look at the slides shows; null when nobody could look. */
async function look(
  awaited: Awaited,
  { browser, looks, format }: CheckOptions,
  terminal: Terminal,
): Promise<Looked | null> {
  // What is wrong with the outline comes before what is wrong with the browser.
  awaited.made.catch(() => {})
  if (!looks) return null
  try {
    return await lookAtSlides(awaited, { browser, pictures: format === 'html' }, terminal)
  } catch (error) {
    if ((await awaited.made) === null) return null
    if (!(error instanceof Failure) || error.kind !== 'environment' || browser !== null) throw error
    terminal.say(unseen(error.sentence)[terminal.locale])
    return null
  }
}

function unseen({ en, zh }: Words): Words {
  return {
    en: `lectern: nobody looked at the slides: ${en}`,
    zh: `lectern：没有查看幻灯片的版面：${zh}`,
  }
}
