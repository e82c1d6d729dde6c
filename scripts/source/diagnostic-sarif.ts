import { type Diagnostic, type DiagnosticCode, severityOf } from './diagnostic.ts'
import { labels } from './labels.ts'
import { type Locale, wordingOf } from './messages/messages.ts'
import { placeOf, type Span } from './source.ts'

/** What a log of findings says of the run that found them. */
export interface SarifRun {
  readonly version: string
  /** The outline: what has no place of its own is told of its first line, since code hosts show nothing without one. */
  readonly outline: string
}

/**
 * The diagnostics as one log in SARIF 2.1.0, which code hosts show beside the lines of a change:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function diagnosticsToSarif(diagnostics: readonly Diagnostic[], run: SarifRun, locale: Locale): object {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'lectern', semanticVersion: run.version, rules: codes.map(ruleOf(diagnostics)) } },
        language: locale === 'zh' ? 'zh-CN' : 'en',
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, codes, run.outline, locale)),
      },
    ],
  }
}

function ruleOf(diagnostics: readonly Diagnostic[]) {
  return (code: DiagnosticCode) => {
    const first = diagnostics.find((diagnostic) => diagnostic.code === code)
    return {
      id: code,
      shortDescription: { text: code.replaceAll('-', ' ') },
      ...(first && { defaultConfiguration: { level: severityOf(first) } }),
    }
  }
}

function resultOf(diagnostic: Diagnostic, codes: readonly DiagnosticCode[], outline: string, locale: Locale): object {
  const { message, hint } = wordingOf(diagnostic, locale)
  const { hint: label, colon } = labels[locale]
  return {
    ruleId: diagnostic.code,
    ruleIndex: codes.indexOf(diagnostic.code),
    level: severityOf(diagnostic),
    message: { text: hint === null ? message : `${message}\n${label}${colon}${hint}` },
    locations: [{ physicalLocation: locationOf(diagnostic.span, outline) }],
  }
}

function locationOf(span: Span | null, outline: string): object {
  if (!span) return { artifactLocation: artifact(outline), region: { startLine: 1 } }
  const start = placeOf(span.source, span.start)
  const end = placeOf(span.source, span.end)
  return {
    artifactLocation: artifact(span.source.path),
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  }
}

/** Relative to the folder that lectern runs in, which is that of the repository where it runs for a code host. */
function artifact(path: string): object {
  const uri = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  return { uri, uriBaseId: '%SRCROOT%' }
}
