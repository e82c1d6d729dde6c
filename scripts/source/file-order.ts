import type { Diagnostic } from './diagnostic.ts'

/** File by file, each in its order; what has no place comes first. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sources = [...new Set(diagnostics.map(({ span }) => span?.source))]
  const ranks = new Map(sources.map((source, rank) => [source, rank]))
  const rankOf = ({ span }: Diagnostic) => (span ? (ranks.get(span.source) ?? 0) : -1)
  return [...diagnostics].sort((a, b) => rankOf(a) - rankOf(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0))
}
