import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Surprise } from '../../source/facts/print.ts'
import type { Span } from '../../source/source.ts'
import type { PlannedPart } from './print-plan.ts'

/** Something about a document that was not planned, and the part where it shows; null for the whole document. */
export interface Finding {
  readonly part: PlannedPart | null
  readonly surprise: Surprise
}

/** The diagnostic that tells a finding. */
export function mismatch(file: string, { part, surprise }: Finding): Diagnostic {
  const span = (surprise.type === 'dead-link' && linkSpan(part, surprise.target)) || (part?.span ?? null)
  return { code: 'print-mismatch', facts: { file, part: part?.name ?? null, surprise }, span }
}

function linkSpan(part: PlannedPart | null, target: string): Span | undefined {
  return part?.links.find((link) => link.target === target)?.span
}
