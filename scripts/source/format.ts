import stringWidth from 'string-width'
import { type Diagnostic, severityOf } from './diagnostic.ts'
import { labels } from './labels.ts'
import { type Locale, wordingOf } from './messages/messages.ts'
import { visible } from './messages/shorten.ts'
import { noPaint, type Paint } from './paint.ts'
import { placeOf, type Span } from './source.ts'

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
export function cells(text: string): number {
  return stringWidth(text)
}
