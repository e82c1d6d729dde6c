import type { Severities } from '../severity.ts'

/** Of the files of an outline, and of those that they include. */
export interface FileFacts {
  readonly 'unreadable-file': {
    readonly path: string
    readonly reason: WhyUnreadable
    /** Whether another file names it. */
    readonly isIncluded: boolean
  }
  readonly 'misplaced-include': object
  readonly 'include-outside': { readonly path: string }
  /** The files from the one that is included again to itself. */
  readonly 'include-loop': { readonly chain: readonly string[] }
  readonly 'empty-include': { readonly path: string }
  readonly 'too-many-includes': { readonly most: number; readonly unit: 'files' | 'megabytes' }
}

/** Why a file cannot be read. */
export type WhyUnreadable = 'missing' | 'folder' | 'special' | 'forbidden' | 'large' | 'utf-16' | 'encoding'

export const fileSeverities: Severities<FileFacts> = {
  'unreadable-file': 'error',
  'misplaced-include': 'error',
  'include-outside': 'error',
  'include-loop': 'error',
  'empty-include': 'error',
  'too-many-includes': 'error',
}
