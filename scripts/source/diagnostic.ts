import { articleSeverities } from './facts/article.ts'
import { chartSeverities } from './facts/charts.ts'
import { citationSeverities } from './facts/citations.ts'
import { codeSeverities } from './facts/code.ts'
import { figureSeverities } from './facts/figures.ts'
import { fileSeverities } from './facts/files.ts'
import { formulaSeverities } from './facts/formulas.ts'
import { outlineSeverities } from './facts/outline.ts'
import { pageSeverities } from './facts/page.ts'
import { printSeverities } from './facts/print.ts'
import { relationsSeverities } from './facts/relations.ts'
import { shapeSeverities } from './facts/shape.ts'
import { themeSeverities } from './facts/themes.ts'
import { workSeverities } from './facts/works.ts'
import { yamlSeverities } from './facts/yaml.ts'
import type { Facts } from './facts.ts'
import type { Severities, Severity } from './severity.ts'
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

const severities: Severities<Facts> = {
  ...yamlSeverities,
  ...fileSeverities,
  ...shapeSeverities,
  ...outlineSeverities,
  ...relationsSeverities,
  ...chartSeverities,
  ...figureSeverities,
  ...formulaSeverities,
  ...codeSeverities,
  ...citationSeverities,
  ...workSeverities,
  ...themeSeverities,
  ...articleSeverities,
  ...printSeverities,
  ...pageSeverities,
}

export const diagnosticCodes = Object.keys(severities) as readonly DiagnosticCode[]

export function severityOf({ code }: Diagnostic): Severity {
  return severities[code]
}

/** Whether any of the diagnostics keeps the outline from becoming a deck. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => severityOf(diagnostic) === 'error')
}
