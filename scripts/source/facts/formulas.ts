import type { Severities } from '../severity.ts'

/** Of formulas in TeX. */
export interface FormulaFacts {
  readonly 'unreadable-formula': { readonly problem: FormulaProblem }
  /** px: the size that it is set in, and the least that is easy to read. */
  readonly 'wide-formula': { readonly size: number; readonly smallest: number }
}

export const formulaSeverities: Severities<FormulaFacts> = {
  'unreadable-formula': 'error',
  'wide-formula': 'warning',
}

/** What is wrong in a formula. `name` is a command of TeX, `mark` what is missing or out of place. */
export type FormulaProblem =
  | { readonly type: 'unknown-command' | 'unknown-environment' | 'forbidden-command'; readonly name: string }
  | { readonly type: 'unclosed' | 'unexpected'; readonly mark: string }
  | { readonly type: 'two-scripts' | 'endless' }
  /** KaTeX's own English sentence. */
  | { readonly type: 'other'; readonly detail: string }
