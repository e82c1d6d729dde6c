/** What each code tells: the names and numbers that its sentence is made of. */
export interface Facts {
  /** `problem` is the code of the YAML library, `detail` its own English sentence. */
  readonly 'yaml-syntax': { readonly problem: string; readonly detail: string }
  readonly 'unreadable-file': {
    readonly path: string
    readonly reason: 'missing' | 'folder' | 'special' | 'forbidden' | 'large' | 'utf-16' | 'encoding'
    /** Whether another file names it. */
    readonly isIncluded: boolean
  }
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
  readonly 'misplaced-include': object
  readonly 'include-outside': { readonly path: string }
  /** The files from the one that is included again to itself. */
  readonly 'include-loop': { readonly chain: readonly string[] }
  readonly 'empty-include': { readonly path: string }
  readonly 'too-many-includes': { readonly most: number; readonly unit: 'files' | 'megabytes' }
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
  readonly 'unreadable-link': {
    readonly link: string
    readonly problem: 'no-arrow' | 'no-actor' | 'several-arrows'
  }
  readonly 'self-link': { readonly actor: string }
  readonly 'duplicate-link': { readonly link: string; readonly line: number }
  readonly 'unknown-link-kind': {
    readonly kind: string
    readonly meant: string | null
    readonly known: readonly string[]
  }
  /** `meant` is an actor of the links that is probably the same. */
  readonly 'unlinked-actor': { readonly actor: string; readonly meant: string | null }
  readonly 'crowded-relations': { readonly actors: number; readonly most: number }
  readonly 'small-relations': { readonly size: number; readonly smallest: number }
  readonly 'raw-html': { readonly tag: string }
  /** `meant` are the nearest keys, the likeliest first; `hasWorks` when there is any work to cite. */
  readonly 'unresolved-citation': {
    readonly key: string
    readonly meant: readonly string[]
    readonly hasWorks: boolean
  }
  /** Looks like a citation. `isClosed` when it has its closing bracket, but no key. */
  readonly 'unreadable-citation': { readonly written: string; readonly isClosed: boolean }
  readonly 'unused-reference': { readonly key: string }
  readonly 'missing-figure': { readonly path: string; readonly reason: Facts['unreadable-file']['reason'] }
  readonly 'figure-outside': { readonly path: string }
  readonly 'unshowable-figure': { readonly path: string }
  readonly 'unknown-chart-type': {
    readonly type: string
    readonly meant: string | null
    readonly known: readonly string[]
  }
  readonly 'unreadable-number': { readonly text: string; readonly hasDecimalComma: boolean }
  readonly 'misplaced-key': { readonly key: string; readonly beside: string }
  readonly 'missing-data': { readonly path: string; readonly reason: Facts['unreadable-file']['reason'] }
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
  /** `line` is where its XML breaks; null for a picture of pixels. */
  readonly 'broken-figure': { readonly path: string; readonly line: number | null }
  readonly 'oversized-figure': {
    readonly path: string
    readonly unit: 'pixels' | 'elements'
    readonly count: number
    readonly most: number
  }
  /** px */
  readonly 'large-figure': { readonly path: string; readonly original: Size; readonly shown: Size }
  /** Short names of what was left out: `<script>`, `onload`. */
  readonly 'unsafe-figure': { readonly path: string; readonly removed: readonly string[] }
  readonly 'unreadable-formula': { readonly problem: FormulaProblem }
  /** px: the size that it is set in, and the least that is easy to read. */
  readonly 'wide-formula': { readonly size: number; readonly smallest: number }
  /** `within` is null when `lines` is no range at all. */
  readonly 'unreadable-lines': {
    readonly lines: string
    readonly within: { readonly first: number; readonly last: number } | null
  }
  readonly 'unknown-code-language': { readonly name: string; readonly meant: string | null }
  /** px */
  readonly 'small-code': { readonly size: number; readonly smallest: number }
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
  readonly 'unknown-style': { readonly name: string; readonly meant: string | null; readonly known: readonly string[] }
  /** `detail` is what the parser or the processor says, in English; empty when `problem` says it all. */
  readonly 'unusable-style': {
    readonly problem: 'xml' | 'dependent' | 'macro' | 'processor'
    readonly detail: string
  }
  readonly 'missing-glyph': { readonly character: string }
  readonly 'print-mismatch': { readonly file: string; readonly surprise: Surprise }
}

/** What is wrong in a formula. `name` is a command of TeX, `mark` what is missing or out of place. */
export type FormulaProblem =
  | { readonly type: 'unknown-command' | 'unknown-environment' | 'forbidden-command'; readonly name: string }
  | { readonly type: 'unclosed' | 'unexpected'; readonly mark: string }
  | { readonly type: 'two-scripts' | 'endless' }
  /** KaTeX's own English sentence. */
  | { readonly type: 'other'; readonly detail: string }

interface Size {
  readonly width: number
  readonly height: number
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
  | 'cover'
  | 'agenda'
  | 'references-slide'
  | 'closing'

/** What a value should have been. */
export type Expected =
  | { readonly type: 'text' | 'flag' | 'path' | 'record' }
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

/** Why a type of chart doesn't suit its values. */
export type Misfit =
  | { readonly reason: 'one-value' | 'negative-parts' | 'no-parts' }
  /** How many columns of values there are. */
  | { readonly reason: 'needs-two-columns' | 'needs-one-column'; readonly columns: number }
  /** What percentages add up to. */
  | { readonly reason: 'no-whole'; readonly sum: string }

/** How a printed document differs from what was planned. */
export type Surprise =
  | { readonly type: 'pages'; readonly pages: number; readonly slides: number }
  | { readonly type: 'empty-page'; readonly page: number }
  | { readonly type: 'drawn-font'; readonly font: string }
  | { readonly type: 'untagged' }
  | { readonly type: 'refused'; readonly url: string }
  | { readonly type: 'broken-image'; readonly image: string }
