import type { LinkKind } from '../outline/kinds/relations.ts'
import type { LinkDirection } from '../outline/link.ts'
import type { Pace } from '../outline/pace.ts'
import type { Span } from '../source/source.ts'
import type { Chart } from './charts/chart.ts'
import type { Bibliography, BibliographyEntry, Mark } from './citations/citation.ts'
import type { Html, Rich } from './html.ts'
import type { HandoutSetup } from './resolve-handout.ts'
import type { ViewBox } from './svg/svg-size.ts'

/** A talk, resolved and numbered: every slide in order, everything said on it as HTML and as plain text. */
export interface Deck {
  /** BCP 47. */
  readonly language: string
  readonly title: Rich
  /** Where its title stands in the outline. */
  readonly span: Span
  readonly subtitle: Rich | null
  readonly authors: readonly { readonly name: string; readonly affiliation: string | null }[]
  readonly speaker: string | null
  readonly event: string | null
  /** YYYY-MM-DD, or whatever else the author wrote. */
  readonly date: string | null
  readonly minutes: number | null
  readonly pace: Pace
  /** 2022 年第 6 期 · 第 112–132 页 · …, or null. */
  readonly source: string | null
  readonly keywords: readonly string[]
  readonly sections: readonly Section[]
  readonly slides: readonly Slide[]
  /** What the slides cite; null when that is nothing. */
  readonly references: References | null
  readonly handout: HandoutSetup
}

/** The works that a deck cites, in one style. */
export interface References {
  /** What the list of them is called. */
  readonly title: Rich
  readonly form: Bibliography['form']
  /** What stands for each citation; the number in its HTML is the index here (citations/mark-html.ts). */
  readonly marks: readonly Mark[]
  readonly entries: readonly BibliographyEntry[]
}

/** A top-level section or one inside it. */
export interface Section {
  /** The id of its divider slide, or of its first slide. */
  readonly id: string
  /** 三, （二）, 3 or 3.2. */
  readonly number: string
  readonly title: Rich
  /** Where its title stands in the outline. */
  readonly span: Span
  readonly short: Rich
  readonly summary: Rich | null
  readonly from: string | null
  /** The number of the slide that it begins with. */
  readonly page: number
  readonly sections: readonly Section[]
}

export interface Slide {
  /** Stable: the address, the bookmarks and the preview hang on it. */
  readonly id: string
  /** 1 for the first slide. */
  readonly number: number
  /** Of its heading: 1 for the cover, 2 for a section or a slide outside of all, 3 for slides inside. */
  readonly level: 1 | 2 | 3
  readonly title: Rich
  /** Where its title stands in the outline; that of the deck for a slide that comes by itself, without a title of its own. */
  readonly span: Span
  /** Index of the top-level section it belongs to, and of the section inside that. */
  readonly section: number | null
  readonly subsection: number | null
  /** Where in the article: 原文 三（二） · 第 122 页. */
  readonly from: string | null
  readonly content: Content
  readonly aside: Aside | null
  readonly takeaway: Rich | null
  readonly notes: Notes | null
  readonly minutes: number | null
  readonly steps: boolean
}

/** What is said while a slide is shown. */
export interface Notes extends Rich {
  /** The same for other programs (portable-markdown.ts). */
  readonly markdown: string
}

/** What stands under a slide's title. A new kind needs a partial of the same name in templates/kinds/. */
export type Content =
  | { readonly kind: 'cover' | 'agenda' | 'divider' | 'closing' }
  | {
      readonly kind: 'references'
      readonly entries: readonly BibliographyEntry[]
      /** Of the text, px. */
      readonly size: number
      /** One for a few entries. Of two, those of the last slide are balanced; where more entries follow, one is filled after the other. */
      readonly columns: 'one' | 'balanced' | 'filled'
    }
  | { readonly kind: 'points'; readonly points: readonly Point[] }
  | { readonly kind: 'text'; readonly text: Rich }
  | { readonly kind: 'statement'; readonly text: Rich; readonly note: Rich | null }
  | { readonly kind: 'stats'; readonly stats: readonly Stat[] }
  | { readonly kind: 'timeline'; readonly moments: readonly Moment[] }
  | { readonly kind: 'compare'; readonly columns: readonly Column[] }
  | { readonly kind: 'quote'; readonly text: Rich; readonly by: Rich | null; readonly note: Rich | null }
  | {
      readonly kind: 'table'
      readonly columns: readonly Rich[]
      readonly rows: readonly (readonly Rich[])[]
      readonly caption: Rich | null
    }
  | {
      readonly kind: 'relations'
      /** In the order in which they are to be laid out. */
      readonly actors: readonly Actor[]
      readonly links: readonly ActorLink[]
      /** Of the first link. */
      readonly span: Span
      /** What the diagram shows, for those who cannot see it. */
      readonly alt: string
      readonly caption: Rich | null
      readonly source: Rich | null
    }
  | {
      readonly kind: 'figure'
      readonly picture: Picture
      /** What it shows, for those who cannot see it. */
      readonly alt: string
      readonly caption: Rich | null
      readonly credit: Rich | null
    }
  | {
      readonly kind: 'chart'
      readonly chart: Chart
      readonly alt: string
      /** Whether something stands above it. */
      readonly isCaptioned: boolean
      readonly caption: Rich | null
      /** （单位：万人）. Said beside the caption; null when it stands with every number, as % does, or there is none. */
      readonly unit: string | null
      readonly source: Rich | null
    }
  | { readonly kind: 'math'; readonly formulas: readonly ShownFormula[] }
  | {
      readonly kind: 'code'
      readonly lines: readonly CodeLine[]
      /** em, of the longest line. */
      readonly width: number
      readonly caption: Rich | null
    }

export type SlideKind = Content['kind']

/** What a figure shows: pixels from a file, or a drawing that stands in the page itself. */
export type Picture = ImageFile | InlineSvg

/** An image file of a deck. Equal files have equal paths. */
export interface ImageFile {
  readonly type: 'file'
  /** In the bundle: `figures/3f2a9c51.png`. */
  readonly path: string
  /** px */
  readonly width: number
  readonly height: number
}

/** A drawing whose text is text of the page: in the deck's fonts, to be searched and selected. */
export interface InlineSvg {
  readonly type: 'svg'
  /** px, if it is shown at its own scale. */
  readonly width: number
  readonly height: number
  readonly viewBox: ViewBox
  readonly preserveAspectRatio: string | null
  /** Ids and classes begin with U+0000, which each place puts a name of its own for. */
  readonly inside: Html
}

/** A formula on a line of its own. */
export interface ShownFormula {
  readonly formula: Rich
  /** em, of its own text size. */
  readonly width: number
  readonly height: number
  readonly note: Rich | null
}

export interface CodeLine {
  readonly markup: Html
  readonly isHighlighted: boolean
  /** When it is highlighted on a slide that goes step by step: 0 for the first step. */
  readonly step: number
}

export interface Point {
  /** What a point begins with in strong, before a colon; null when it doesn't. Not part of `text` then. */
  readonly lead: Rich | null
  readonly text: Rich
  readonly points: readonly Rich[]
}

export interface Stat {
  readonly value: Rich
  readonly unit: Rich | null
  readonly label: Rich
  readonly note: Rich | null
}

export interface Moment {
  /** The year, where it differs from the entry before; null where it doesn't, or in a date that is words. */
  readonly year: string | null
  /** The date without its year, or the words. */
  readonly date: string
  /** For `<time datetime>`: null when the date is words. */
  readonly datetime: string | null
  readonly title: Rich | null
  readonly text: Rich | null
}

/** A node of a diagram of relations. Links name it by `name`, as the author wrote it. */
export interface Actor {
  readonly name: string
  readonly title: Rich
  readonly note: Rich | null
  readonly isEmphasized: boolean
}

/** An edge of a diagram of relations. */
export interface ActorLink {
  readonly from: string
  readonly to: string
  readonly direction: LinkDirection
  readonly kind: LinkKind | null
  readonly label: Rich | null
}

export interface Column {
  readonly title: Rich
  readonly text: Rich | null
  readonly points: readonly Rich[]
}

export interface Aside {
  readonly title: Rich | null
  readonly text: Rich | null
  readonly points: readonly Rich[]
}
