import { type Diagnostic, hasErrors, severityOf } from '../source/diagnostic.ts'
import { diagnosticToJson } from '../source/diagnostic-json.ts'
import type { Words } from '../source/failure.ts'
import { inFileOrder } from '../source/file-order.ts'
import type { Locale } from '../source/messages/messages.ts'
import { ansiPaint, noPaint, type Paint } from '../source/paint.ts'
import type { Severity } from '../source/severity.ts'

/** Where a command speaks: results to `result`, talk to `say`. */
export interface Terminal {
  /** A line of stdout. */
  readonly result: (line: string) => void
  /** A line of stderr. */
  readonly say: (line: string) => void
  /** What is being done right now: shown on a terminal only, and gone with the next step; null when all is done. */
  readonly progress: (step: Words | null) => void
  readonly paint: Paint
  /** What it speaks. */
  readonly locale: Locale
}

export type Format = 'text' | 'json'

/** The terminal of this process. */
export function processTerminal(locale: Locale): Terminal {
  const live = process.stderr.isTTY === true
  const clear = live ? '\r\u001b[K' : ''
  return {
    result: (line) => void process.stdout.write(`${line}\n`),
    say: (line) => void process.stderr.write(`${clear}${line}\n`),
    progress: (step) => void (live && process.stderr.write(`${clear}${step?.[locale] ?? ''}`)),
    paint: live && !process.env.NO_COLOR ? ansiPaint : noPaint,
    locale,
  }
}

/** Shows every diagnostic in file order: as text on stderr, or one JSON object a line on stdout. */
export async function showDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: Format,
  terminal: Terminal,
): Promise<void> {
  if (diagnostics.length === 0) return
  const ordered = inFileOrder(diagnostics)
  if (format === 'json') {
    for (const diagnostic of ordered) terminal.result(JSON.stringify(diagnosticToJson(diagnostic, terminal.locale)))
    return
  }
  // What it takes to know how wide text is on a terminal loads for 15 ms.
  const { formatDiagnostic } = await import('../source/format.ts')
  for (const diagnostic of ordered) terminal.say(`${formatDiagnostic(diagnostic, terminal.locale, terminal.paint)}\n`)
  terminal.say(summary(ordered, terminal.locale))
}

/** 0 when nothing keeps the deck from being made; 1 with errors, and with `strict` with warnings too. Notes never count. */
export function exitCodeFor(diagnostics: readonly Diagnostic[], strict: boolean): 0 | 1 {
  return hasErrors(diagnostics) || (strict && diagnostics.some((diagnostic) => severityOf(diagnostic) === 'warning'))
    ? 1
    : 0
}

/** 2 errors, 1 warning, 3 notes */
export function summary(diagnostics: readonly Diagnostic[], locale: Locale): string {
  const count = (severity: Severity) => diagnostics.filter((diagnostic) => severityOf(diagnostic) === severity).length
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')]
  if (locale === 'zh') {
    const counts = [errors && `${errors} 个错误`, warnings && `${warnings} 个提醒`, notes && `${notes} 个提示`]
    return counts.filter(Boolean).join('，')
  }
  return [counted(errors, 'error'), counted(warnings, 'warning'), counted(notes, 'note')].filter(Boolean).join(', ')
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`
}
