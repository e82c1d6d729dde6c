import { type Diagnostic, severityOf } from './diagnostic.ts'
import { type Locale, wordingOf } from './messages/messages.ts'
import { placeOf } from './source.ts'

/** For tools: one object a diagnostic; offsets from 0, line and column from 1. */
export function diagnosticToJson(diagnostic: Diagnostic, locale: Locale): object {
  const { code, span } = diagnostic
  const severity = severityOf(diagnostic)
  const { message, hint } = wordingOf(diagnostic, locale)
  if (!span) return { severity, code, message, hint, path: null, start: null, end: null, line: null, column: null }
  const { line, column } = placeOf(span.source, span.start)
  return { severity, code, message, hint, path: span.source.path, start: span.start, end: span.end, line, column }
}
