import type { Severities } from '../severity.ts'

/** Of citations in texts, and of the style that sets them. */
export interface CitationFacts {
  /** `meant` are the nearest keys, the likeliest first; `hasWorks` when there is any work to cite. */
  readonly 'unresolved-citation': {
    readonly key: string
    readonly meant: readonly string[]
    readonly hasWorks: boolean
  }
  /** Looks like a citation. `isClosed` when it has its closing bracket, but no key. */
  readonly 'unreadable-citation': { readonly written: string; readonly isClosed: boolean }
  readonly 'unused-reference': { readonly key: string }
  readonly 'unknown-style': { readonly name: string; readonly meant: string | null; readonly known: readonly string[] }
  /** `detail` is what the parser or the processor says, in English; empty when `problem` says it all. */
  readonly 'unusable-style': {
    readonly problem: 'xml' | 'dependent' | 'macro' | 'processor'
    readonly detail: string
  }
}

export const citationSeverities: Severities<CitationFacts> = {
  'unresolved-citation': 'error',
  'unreadable-citation': 'warning',
  'unused-reference': 'warning',
  'unknown-style': 'error',
  'unusable-style': 'error',
}
