import type { Severities } from '../severity.ts'

/** Of what the keys say, their values being of the right sort. */
export interface OutlineFacts {
  readonly 'duplicate-id': { readonly id: string; readonly line: number; readonly path: string | null }
  readonly 'unusable-id': { readonly id: string }
  /** `isBackward` when there are pages, but the last comes before the first. */
  readonly 'unreadable-locator': { readonly from: string; readonly isBackward: boolean }
  readonly 'no-slides': Record<never, never>
  readonly 'uneven-row': { readonly cells: number; readonly columns: number }
  readonly 'unusable-language': { readonly tag: string }
  readonly 'unreadable-date': { readonly date: string }
  readonly 'unordered-date': { readonly date: string; readonly later: string; readonly line: number }
  /** Minutes. `isShare` when they are the slide's share of the talk's, not its own. */
  readonly 'long-notes': { readonly needed: number; readonly allowed: number; readonly isShare: boolean }
  readonly 'raw-html': { readonly tag: string }
}

export const outlineSeverities: Severities<OutlineFacts> = {
  'duplicate-id': 'error',
  'unusable-id': 'error',
  'unreadable-locator': 'error',
  'no-slides': 'error',
  'uneven-row': 'error',
  'unusable-language': 'error',
  'unreadable-date': 'warning',
  'unordered-date': 'warning',
  'long-notes': 'warning',
  'raw-html': 'warning',
}
