import stringWidth from 'string-width'
import { type Diagnostic, severityOf } from './diagnostic.ts'
import { type Locale, wordingOf } from './messages/messages.ts'
import { visible } from './messages/shorten.ts'
import { placeOf, type Span } from './source.ts'

/** Colours text for a terminal, or leaves it as it is. */
export interface Paint {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly quiet: (text: string) => string
}

export const noPaint: Paint = { error: (text) => text, warning: (text) => text, quiet: (text) => text }

export const ansiPaint: Paint = {
  error: (text) => `\u001b[31m${text}\u001b[39m`,
  warning: (text) => `\u001b[33m${text}\u001b[39m`,
  quiet: (text) => `\u001b[2m${text}\u001b[22m`,
}

/**
 * A diagnostic as people read it:
 *
 * ```
 * outline.yaml:12:5 error: unknown key "titel" in a slide (unknown-key)
 *   12 │     titel: Reaction times
 *      │     ^^^^^
 *   hint: did you mean "title"?
 * ```
 */
export function formatDiagnostic(diagnostic: Diagnostic, locale: Locale, paint: Paint = noPaint): string {
  const { code, span } = diagnostic
  const severity = severityOf(diagnostic)
  const { message, hint } = wordingOf(diagnostic, locale)
  const words = labels[locale]
  const place = span && placeOf(span.source, span.start)
  const where = span && place ? `${span.source.path}:${place.line}:${place.column} ` : ''
  return [
    `${where}${paint[severity](`${words[severity]}${words.colon}`)}${message} ${paint.quiet(`(${code})`)}`,
    ...(span ? frame(span, paint[severity]) : []),
    ...(hint === null ? [] : [`  ${words.hint}${words.colon}${hint}`]),
  ].join('\n')
}

/** The words around a diagnostic. */
export const labels = {
  en: { error: 'error', warning: 'warning', hint: 'hint', colon: ': ' },
  zh: { error: '错误', warning: '提醒', hint: '建议', colon: '：' },
} as const

/** For tools: one object a diagnostic; offsets from 0, line and column from 1. */
export function diagnosticToJson(diagnostic: Diagnostic, locale: Locale): object {
  const { code, span } = diagnostic
  const severity = severityOf(diagnostic)
  const { message, hint } = wordingOf(diagnostic, locale)
  if (!span) return { severity, code, message, hint, path: null, start: null, end: null, line: null, column: null }
  const { line, column } = placeOf(span.source, span.start)
  return { severity, code, message, hint, path: span.source.path, start: span.start, end: span.end, line, column }
}

/** File by file, each in its order; what has no place comes first. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sources = [...new Set(diagnostics.map(({ span }) => span?.source))]
  const ranks = new Map(sources.map((source, rank) => [source, rank]))
  const rankOf = ({ span }: Diagnostic) => (span ? (ranks.get(span.source) ?? 0) : -1)
  return [...diagnostics].sort((a, b) => rankOf(a) - rankOf(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0))
}

/** The longest part of a line that is shown around what is underlined. */
const widestFrame = 100

function frame(span: Span, mark: (text: string) => string): string[] {
  const { line, column, text } = placeOf(span.source, span.start)
  const { before, marked, after } = cutOut(text, column - 1, Math.max(1, span.end - span.start))
  const gutter = String(line)
  const underline = '^'.repeat(Math.max(1, cells(marked)))
  return [
    `  ${gutter} │ ${before}${marked}${after}`,
    `  ${' '.repeat(gutter.length)} │ ${indentLike(before)}${mark(underline)}`,
  ]
}

function cutOut(text: string, start: number, length: number): { before: string; marked: string; after: string } {
  const marked = text.slice(start, start + Math.min(length, widestFrame))
  const room = Math.max(0, widestFrame - marked.length)
  const from = Math.max(0, start - room)
  const after = text.slice(start + marked.length, start + marked.length + room)
  return {
    before: (from > 0 ? '…' : '') + visible(text.slice(from, start)),
    marked: visible(marked),
    after: visible(after),
  }
}

/** Blanks as wide as the text in a terminal; tabs stay tabs, so that the line below them lines up. */
function indentLike(text: string): string {
  return [...text].map((character) => (character === '\t' ? '\t' : ' '.repeat(cells(character)))).join('')
}

/** Columns of a terminal: two for a wide character. */
function cells(text: string): number {
  return stringWidth(text)
}
