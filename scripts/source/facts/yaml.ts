import type { Severities } from '../severity.ts'

/** Of a file that YAML cannot read, or that reads otherwise than its author thinks. */
export interface YamlFacts {
  /** `problem` is the code of the YAML library, `detail` its own English sentence. */
  readonly 'yaml-syntax': { readonly problem: string; readonly detail: string }
  readonly 'unusable-character': { readonly name: string; readonly kind: 'control' | 'half' | 'return' }
  readonly 'too-deep': { readonly most: number }
  readonly 'too-many-aliases': { readonly alias: string }
  readonly 'alias-loop': { readonly alias: string }
  readonly 'merge-key': object
  readonly 'duplicate-key': { readonly key: string; readonly line: number }
  readonly 'unusable-key': object
  readonly 'unknown-tag': { readonly tag: string }
  /** `key` is the key that it belongs to, or empty for an entry of a list. */
  readonly 'full-width-mark': {
    readonly written: string
    readonly needed: 'colon' | 'hyphen' | 'nothing'
    readonly key: string
  }
  readonly 'missing-space': { readonly behind: ':' | '-'; readonly key: string }
}

export const yamlSeverities: Severities<YamlFacts> = {
  'yaml-syntax': 'error',
  'unusable-character': 'error',
  'too-deep': 'error',
  'too-many-aliases': 'error',
  'alias-loop': 'error',
  'merge-key': 'error',
  'duplicate-key': 'error',
  'unusable-key': 'error',
  'unknown-tag': 'error',
  'full-width-mark': 'error',
  'missing-space': 'error',
}
