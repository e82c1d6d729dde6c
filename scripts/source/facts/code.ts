import type { Severities } from '../severity.ts'

/** Of pieces of code. */
export interface CodeFacts {
  /** `within` is null when `lines` is no range at all. */
  readonly 'unreadable-lines': {
    readonly lines: string
    readonly within: { readonly first: number; readonly last: number } | null
  }
  readonly 'unknown-code-language': { readonly name: string; readonly meant: string | null }
  /** px */
  readonly 'small-code': { readonly size: number; readonly smallest: number }
}

export const codeSeverities: Severities<CodeFacts> = {
  'unreadable-lines': 'error',
  'unknown-code-language': 'warning',
  'small-code': 'warning',
}
