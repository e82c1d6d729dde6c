import type { Severities } from '../severity.ts'
import type { WhyUnreadable } from './files.ts'

/** Of charts and their data files. */
export interface ChartFacts {
  readonly 'unreadable-number': { readonly text: string; readonly hasDecimalComma: boolean }
  readonly 'misplaced-key': { readonly key: string; readonly beside: string }
  readonly 'missing-data': { readonly path: string; readonly reason: WhyUnreadable }
  readonly 'data-outside': { readonly path: string }
  /** `isOpen` when nothing closes the quotation mark, otherwise something stands behind the closing one. */
  readonly 'broken-quote': { readonly isOpen: boolean }
  readonly 'no-data': object
  readonly 'unknown-emphasis': {
    readonly name: string
    readonly meant: string | null
    readonly known: readonly string[]
  }
  readonly 'unfit-chart': { readonly type: string; readonly misfit: Misfit }
  readonly 'crowded-chart': {
    readonly type: string
    readonly parts: 'items' | 'series'
    readonly count: number
    readonly most: number
  }
  readonly 'missing-value': { readonly name: string; readonly type: string }
  readonly 'unknown-option': {
    readonly option: string
    readonly meant: string | null
    readonly known: readonly string[]
  }
  /** `detail` is what the library says, in English. */
  readonly 'unusable-options': { readonly detail: string }
}

export const chartSeverities: Severities<ChartFacts> = {
  'unreadable-number': 'error',
  'misplaced-key': 'error',
  'missing-data': 'error',
  'data-outside': 'error',
  'broken-quote': 'error',
  'no-data': 'error',
  'unknown-emphasis': 'error',
  'unfit-chart': 'error',
  'crowded-chart': 'warning',
  'missing-value': 'warning',
  'unknown-option': 'error',
  'unusable-options': 'error',
}

/** Why a type of chart doesn't suit its values. */
export type Misfit =
  | { readonly reason: 'one-value' | 'negative-parts' | 'no-parts' }
  /** How many columns of values there are. */
  | { readonly reason: 'needs-two-columns' | 'needs-one-column'; readonly columns: number }
  /** What percentages add up to. */
  | { readonly reason: 'no-whole'; readonly sum: string }
