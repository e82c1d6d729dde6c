import type { Severities } from '../severity.ts'

/** Of diagrams of relations. */
export interface RelationsFacts {
  readonly 'unreadable-link': {
    readonly link: string
    readonly problem: 'no-arrow' | 'no-actor' | 'several-arrows'
  }
  readonly 'self-link': { readonly actor: string }
  readonly 'duplicate-link': { readonly link: string; readonly line: number }
  /** `meant` is an actor of the links that is probably the same. */
  readonly 'unlinked-actor': { readonly actor: string; readonly meant: string | null }
  readonly 'crowded-relations': { readonly actors: number; readonly most: number }
  /** px: the size that the labels are set in, and the least that is easy to read. */
  readonly 'small-relations': { readonly size: number; readonly smallest: number }
}

export const relationsSeverities: Severities<RelationsFacts> = {
  'unreadable-link': 'error',
  'self-link': 'error',
  'duplicate-link': 'warning',
  'unlinked-actor': 'warning',
  'crowded-relations': 'warning',
  'small-relations': 'warning',
}
