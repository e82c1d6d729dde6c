import type { Severities } from '../severity.ts'

/** Of the works that can be cited, and of the files that list them. */
export interface WorkFacts {
  readonly 'unknown-bibliography': { readonly path: string }
  readonly 'bibtex-syntax': { readonly problem: 'unclosed' | 'unreadable' }
  readonly 'json-syntax': object
  readonly 'duplicate-work': { readonly id: string; readonly line: number; readonly path: string | null }
  readonly 'same-work': {
    readonly id: string
    readonly other: string
    readonly line: number
    readonly path: string | null
  }
  readonly 'unknown-work-type': {
    readonly type: string
    readonly meant: string | null
    readonly known: readonly string[]
  }
  readonly 'unknown-variable': { readonly variable: string; readonly meant: string | null }
  /** `missing` holds names of CSL variables. */
  readonly 'incomplete-work': { readonly id: string; readonly type: string; readonly missing: readonly string[] }
}

export const workSeverities: Severities<WorkFacts> = {
  'unknown-bibliography': 'error',
  'bibtex-syntax': 'error',
  'json-syntax': 'error',
  'duplicate-work': 'error',
  'same-work': 'warning',
  'unknown-work-type': 'warning',
  'unknown-variable': 'warning',
  'incomplete-work': 'warning',
}
