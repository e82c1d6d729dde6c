import type { Facts } from './facts.ts'
import type { Span } from './source.ts'

/** Every kind of thing that lectern can report. A code never changes its meaning; the README has a row for each. */
export type DiagnosticCode = keyof Facts

/**
 * One thing to tell the author, as data: what is wrong (`code`), with which names and numbers (`facts`), and where.
 * The sentence and the hint are made of it in the reader's language, by messages/.
 */
export type Diagnostic = { readonly [C in DiagnosticCode]: DiagnosticOf<C> }[DiagnosticCode]

export interface DiagnosticOf<C extends DiagnosticCode> {
  readonly code: C
  readonly facts: Facts[C]
  readonly span: Span | null
}

/** How a stage speaks. It reports and goes on. */
export type Report = (diagnostic: Diagnostic) => void

export type Severity = 'error' | 'warning'

/** An error keeps an outline from becoming a deck, a warning doesn't. */
export const severities: Readonly<Record<DiagnosticCode, Severity>> = {
  'yaml-syntax': 'error',
  'unreadable-file': 'error',
  'unusable-character': 'error',
  'too-deep': 'error',
  'too-many-aliases': 'error',
  'alias-loop': 'error',
  'merge-key': 'error',
  'duplicate-key': 'error',
  'unusable-key': 'error',
  'unknown-tag': 'error',
  'full-width-mark': 'error',
  'missing-space': 'error',
  'misplaced-include': 'error',
  'include-outside': 'error',
  'include-loop': 'error',
  'empty-include': 'error',
  'too-many-includes': 'error',
  'unknown-key': 'error',
  'wrong-type': 'error',
  'empty-value': 'error',
  'empty-list': 'error',
  'missing-key': 'error',
  'missing-content': 'error',
  'two-contents': 'error',
  'duplicate-id': 'error',
  'unusable-id': 'error',
  'unreadable-locator': 'error',
  'uneven-row': 'error',
  'no-slides': 'error',
  'unusable-language': 'error',
  'unreadable-date': 'warning',
  'unordered-date': 'warning',
  'long-notes': 'warning',
  'unreadable-link': 'error',
  'self-link': 'error',
  'duplicate-link': 'warning',
  'unknown-link-kind': 'error',
  'unlinked-actor': 'warning',
  'crowded-relations': 'warning',
  'small-relations': 'warning',
  'raw-html': 'warning',
  'unresolved-citation': 'error',
  'unreadable-citation': 'warning',
  'unused-reference': 'warning',
  'missing-figure': 'error',
  'figure-outside': 'error',
  'unshowable-figure': 'error',
  'unknown-chart-type': 'error',
  'unreadable-number': 'error',
  'misplaced-key': 'error',
  'missing-data': 'error',
  'data-outside': 'error',
  'broken-quote': 'error',
  'no-data': 'error',
  'unknown-emphasis': 'error',
  'unfit-chart': 'error',
  'crowded-chart': 'warning',
  'missing-value': 'warning',
  'unknown-option': 'error',
  'unusable-options': 'error',
  'broken-figure': 'error',
  'oversized-figure': 'error',
  'large-figure': 'warning',
  'unsafe-figure': 'warning',
  'unreadable-formula': 'error',
  'wide-formula': 'warning',
  'unreadable-lines': 'error',
  'unknown-code-language': 'warning',
  'small-code': 'warning',
  'unknown-bibliography': 'error',
  'bibtex-syntax': 'error',
  'json-syntax': 'error',
  'duplicate-work': 'error',
  'same-work': 'warning',
  'unknown-work-type': 'warning',
  'unknown-variable': 'warning',
  'incomplete-work': 'warning',
  'unknown-style': 'error',
  'unusable-style': 'error',
  'missing-glyph': 'warning',
  'print-mismatch': 'error',
}

export const diagnosticCodes = Object.keys(severities) as readonly DiagnosticCode[]

export function severityOf({ code }: Diagnostic): Severity {
  return severities[code]
}

/** Whether any of the diagnostics keeps the outline from becoming a deck. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => severityOf(diagnostic) === 'error')
}
