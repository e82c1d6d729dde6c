import type { Span } from './source.ts'

/** Every code that lectern can report. A code never changes its meaning; the README has a row for each. */
export const diagnosticCodes = [
  'yaml-syntax',
  'unreadable-file',
  'unknown-key',
  'wrong-type',
  'missing-key',
  'missing-content',
  'two-contents',
  'duplicate-id',
  'unusable-id',
  'unreadable-locator',
  'uneven-row',
  'raw-html',
  'missing-glyph',
  'print-mismatch',
] as const

export type DiagnosticCode = (typeof diagnosticCodes)[number]

/** One thing to tell the author. `message` is a bare sentence: no place, no severity, no colour. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning'
  readonly code: DiagnosticCode
  readonly message: string
  readonly span: Span | null
  readonly hint: string | null
}

/** How a stage speaks. It reports and goes on; it answers undefined when there is nothing worth passing on. */
export type Report = (diagnostic: Diagnostic) => void

/** Whether any of the diagnostics keeps the outline from becoming a deck. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}
