import type { Severities } from '../severity.ts'

/** Of keys and values that are not those of the outline language. */
export interface ShapeFacts {
  readonly 'unknown-key': {
    readonly key: string
    readonly owner: Noun
    readonly meant: string | null
    readonly known: readonly string[]
  }
  readonly 'wrong-type': { readonly expected: Expected; readonly found: Found }
  readonly 'empty-value': { readonly key: string }
  readonly 'empty-list': Record<never, never>
  readonly 'missing-key': { readonly owner: Noun; readonly key: string }
  readonly 'missing-content': { readonly owner: Noun; readonly kinds: readonly string[] }
  readonly 'two-contents': { readonly owner: Noun; readonly first: string; readonly other: string }
}

export const shapeSeverities: Severities<ShapeFacts> = {
  'unknown-key': 'error',
  'wrong-type': 'error',
  'empty-value': 'error',
  'empty-list': 'error',
  'missing-key': 'error',
  'missing-content': 'error',
  'two-contents': 'error',
}

/** The things of the outline language that messages speak of. */
export type Noun =
  | 'outline'
  | 'slide'
  | 'section'
  | 'point'
  | 'aside'
  | 'statement'
  | 'stat'
  | 'moment'
  | 'column'
  | 'quote'
  | 'table'
  | 'relations'
  | 'link'
  | 'actor'
  | 'figure'
  | 'chart'
  | 'formula'
  | 'code'
  | 'author'
  | 'work'
  | 'source'
  | 'pace'
  | 'cover'
  | 'agenda'
  | 'references-slide'
  | 'closing'
  | 'handout'

/** What a value should have been. */
export type Expected =
  | { readonly type: 'text' | 'flag' | 'path' | 'record' }
  | { readonly type: 'choice'; readonly words: readonly string[] }
  | { readonly type: 'number'; readonly least: number }
  | { readonly type: 'list'; readonly least: number; readonly most: number }
  | { readonly type: 'map'; readonly owner: Noun }

/** What stands there instead. `value` is as the author wrote it. */
export type Found =
  /** `meant` is the allowed value that it was probably to be. */
  | { readonly type: 'value'; readonly value: string; readonly meant: string | null }
  | { readonly type: 'list'; readonly count: number }
  /** `isText` when it is text with a colon in it, which YAML takes for a key and its value. */
  | { readonly type: 'map'; readonly isText: boolean }
  | { readonly type: 'nothing' }
