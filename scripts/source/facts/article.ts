import type { Severities } from '../severity.ts'

/** Of a deck that is held against its article. */
export interface ArticleFacts {
  readonly 'unsourced-number': Unsourced
  readonly 'unsourced-date': Unsourced
  readonly 'unsourced-quote': Unsourced
  readonly 'unsourced-name': Unsourced
  /** `from` is what the slide says of its place. */
  readonly 'distant-place': { readonly written: string; readonly from: string; readonly found: readonly ArticlePlace[] }
  readonly 'other-unit': { readonly written: string; readonly said: Candidate }
  /** `subject` is what stands beside the number on the slide; the article says `said` of it. */
  readonly 'other-subject': { readonly written: string; readonly subject: string; readonly said: Candidate }
  /** `length` is in characters, or in words where `unit` says so. */
  readonly 'copied-run': {
    readonly run: string
    readonly length: number
    readonly unit: 'characters' | 'words'
    readonly place: ArticlePlace
  }
  readonly 'unknown-subsection': {
    readonly section: string
    readonly meant: string | null
    readonly known: readonly string[]
  }
  /** From `first` to `last` go the pages of the section, or those of the article where `section` is null. */
  readonly 'page-out-of-range': {
    readonly pages: string
    readonly section: string | null
    readonly first: number
    readonly last: number
  }
  readonly 'unexplained-check': { readonly written: string }
  readonly 'unneeded-check': { readonly written: string }
  readonly 'unknown-article': { readonly path: string; readonly known: readonly string[] }
  readonly 'broken-article': { readonly path: string; readonly detail: string }
  readonly 'empty-article': { readonly path: string }
}

export const articleSeverities: Severities<ArticleFacts> = {
  'unsourced-number': 'warning',
  'unsourced-date': 'warning',
  'unsourced-quote': 'warning',
  'unsourced-name': 'warning',
  'distant-place': 'note',
  'other-unit': 'note',
  'other-subject': 'note',
  'copied-run': 'warning',
  'unknown-subsection': 'warning',
  'page-out-of-range': 'warning',
  'unexplained-check': 'error',
  'unneeded-check': 'note',
  'unknown-article': 'error',
  'broken-article': 'error',
  'empty-article': 'error',
}

/** What stands on a slide and not in the article. `nearest` are the article's words that may be meant, the likeliest first. */
export interface Unsourced {
  readonly written: string
  readonly nearest: readonly Candidate[]
}

export interface Candidate {
  readonly text: string
  readonly place: ArticlePlace
}

/** A page of the article, or its section where it has no pages. */
export interface ArticlePlace {
  readonly page: number | null
  readonly section: string | null
}
