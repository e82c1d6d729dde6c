import type { Severities } from '../severity.ts'
import type { WhyUnreadable } from './files.ts'

/** Of the author's own themes: their folders, style sheets and templates. */
export interface ThemeFacts {
  readonly 'unknown-theme': {
    readonly name: string
    readonly reason: WhyUnlisted
    readonly meant: string | null
    readonly known: readonly string[]
  }
  /** A folder without style sheets and templates. */
  readonly 'empty-theme': { readonly path: string }
  /** `detail` is what the parser says, in English; null where something is never closed. */
  readonly 'css-syntax': { readonly detail: string | null }
  /** An address in a style sheet or a template that a deck can't take along. */
  readonly 'unusable-address': { readonly address: string; readonly problem: AddressProblem }
  /** `name` without its ending; `isPage` when lectern has a template of this name that is a whole page. */
  readonly 'unknown-template': { readonly name: string; readonly meant: string | null; readonly isPage: boolean }
  /** `detail` is what Handlebars says, in English; null where the place says it all. */
  readonly 'template-syntax': { readonly detail: string | null }
  readonly 'unusable-template': TemplateProblem
}

/** Why a folder can't be listed. */
export type WhyUnlisted = 'missing' | 'file' | 'forbidden'

/** Besides why a file can't be read: an address that a template `filled` in is known too late. */
export type AddressProblem = WhyUnreadable | 'outside' | 'network' | 'import' | 'filled' | 'unknown-format'

/**
 * What a template names that is not there: a `field` of what it shows, a `template`; an `element` that has no place on a slide;
 * or what Handlebars says otherwise, in English. `meant` is the name that was probably meant, `known` those that there are.
 */
export type TemplateProblem =
  | {
      readonly problem: 'field' | 'template'
      readonly name: string
      readonly meant: string | null
      readonly known: readonly string[]
    }
  | { readonly problem: 'element'; readonly name: string }
  | { readonly problem: 'other'; readonly detail: string }

export const themeSeverities: Severities<ThemeFacts> = {
  'unknown-theme': 'error',
  'empty-theme': 'error',
  'css-syntax': 'warning',
  'unusable-address': 'error',
  'unknown-template': 'error',
  'template-syntax': 'error',
  'unusable-template': 'error',
}
