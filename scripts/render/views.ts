import type { Deck, SlideKind } from '../deck/deck.ts'
import type { Html } from '../deck/html.ts'
import type { Words } from '../deck/words.ts'
import type { HandoutLayout } from '../outline/handout.ts'
import type { ReadingView } from './handout/reading.ts'
import type { ActionView } from './presenting-actions.ts'
import type { SourceView } from './sources.ts'

/** Everything that the page templates name. No field is ever missing: what is absent is null or empty. */
export interface DeckView {
  readonly language: string
  /** For `<title>` and the PDF. */
  readonly title: string
  /** What stands before a slide's id in its address: `#/` in reveal.js, `#` in print. */
  readonly anchor: string
  readonly cover: CoverView
  readonly words: Words
  readonly sections: readonly SectionView[]
  readonly slides: readonly SlideView[]
  /** How long each slide is to be shown, for the speaker's timer: not theirs, since what is said of one changes that of others. */
  readonly seconds: readonly number[]
  /** What the deck's keys and its menu do. */
  readonly actions: readonly ActionView[]
  readonly handout: HandoutView
  /** The list at the end of the handout, its text size in pt; null when nothing is cited. */
  readonly references: (ReferenceListView & { readonly title: Html; readonly size: number }) | null
}

/** How the handout is laid out. */
export interface HandoutView {
  readonly layout: HandoutLayout
  /** Name of the partial that lays the slides out: `handouts/notes`. */
  readonly partial: string
  readonly isLandscape: boolean
  /** The `@page` rules: the paper, its margins and what stands in them. */
  readonly pageRules: string
  /** Name of the page that the document begins with, which is that of what follows the title block. */
  readonly firstPage: string
  /** Whether dark slides are printed dark. */
  readonly dark: boolean
  /** The slides in order, a fixed number a page; null in other layouts. */
  readonly sheets: SheetsView | null
  /** What is said about the slides, under the sections' headings. */
  readonly chapters: readonly Chapter[]
  /** The same as a text to read; null in other layouts. */
  readonly reading: ReadingView | null
  /** mm: of a slide beside its notes. */
  readonly slideWidth: number
  /** Whether all works stand at the end, on pages of their own. */
  readonly listsWorks: boolean
  /** Lines to write on that lie under the whole page: mm, and the data of a path. */
  readonly ruling: { readonly width: number; readonly height: number; readonly path: string }
}

/** Slides in a grid of rows and columns. */
export interface SheetsView {
  readonly columns: number
  readonly rows: number
  /** Whether lines to write on stand beside each slide, and not under it. */
  readonly linesBeside: boolean
  /** Whether one of the slides is the cover, whose heading is that of the document. */
  readonly hasCover: boolean
  readonly sheets: readonly SheetView[]
}

export interface SheetView {
  /** Name of its page: `sheets-1`. */
  readonly page: string
  readonly isFirst: boolean
  /** mm */
  readonly slideWidth: number
  readonly slides: readonly SlideView[]
}

/** A stretch of the handout. `id` and `notes` are those of the section's divider slide, which isn't shown itself. */
export interface Chapter {
  readonly id: string | null
  readonly section: SectionView | null
  /** Name of the pages that it stands on: `section-1`. */
  readonly page: string
  readonly notes: Html | null
  readonly sources: readonly SourceView[]
  readonly slides: readonly EntryView[]
}

/** A slide with its notes. */
export interface EntryView extends SlideView {
  /** Whether its notes are so long that they may run over a page's end. */
  readonly runsOn: boolean
  /** Whether anything says where it comes from. */
  readonly hasFoot: boolean
}

/** A list of works, as many as stand together. */
export interface ReferenceListView {
  /** em that a number takes, or the indent where there are none. */
  readonly labelWidth: number
  readonly entries: readonly {
    readonly anchor: string
    readonly label: Html | null
    readonly text: Html
    /** Of the whole entry; null when it is the deck's. */
    readonly language: string | null
  }[]
}

/** What the cover, the closing slide and the handout's title block say of the article and of the talk. */
export interface CoverView {
  readonly title: Html
  readonly subtitle: Html | null
  readonly subtitleLanguage: string | null
  readonly authors: Deck['authors']
  /** Speaker, event and date; empty when the outline names none. */
  readonly talk: readonly string[]
  readonly source: string | null
  readonly keywords: readonly string[]
}

export interface SectionView {
  readonly id: string
  readonly number: string
  readonly title: Html
  /** What the title cites. */
  readonly titleMarks: Html | null
  readonly short: Html
  readonly summary: Html | null
  /** What the summary cites, for the divider slide. */
  readonly summaryMarks: Html | null
  readonly from: string | null
  readonly page: number
  /** How many slides it has, those of its own sections among them. */
  readonly slides: number
  readonly sections: readonly SectionView[]
}

export interface SlideView {
  readonly id: string
  readonly number: number
  readonly kind: SlideKind
  /** Name of the partial that sets the content: `kinds/points`. */
  readonly partial: string
  readonly level: number
  /** Without marks: bookmarks take it. */
  readonly title: Html
  /** What the title cites. */
  readonly titleMarks: Html | null
  readonly titleLanguage: string | null
  /** The line above the title: 一 · 改善新动向. */
  readonly kicker: { readonly number: string; readonly short: Html; readonly sub: Html | null } | null
  /** The same section as plain text, for those who look for a slide; null outside of all. */
  readonly sectionName: string | null
  readonly content: ContentView
  /** What was drawn of the content at build time; null of kinds that templates set. */
  readonly drawing: Html | null
  readonly aside: { readonly title: Html | null; readonly text: Html | null; readonly points: readonly Html[] } | null
  readonly takeaway: Html | null
  readonly notes: Html | null
  /** The same for the speaker's window, where marks are text. */
  readonly speakerNotes: Html | null
  /** The works cited here and in the notes. */
  readonly sources: readonly SourceView[]
  readonly steps: boolean
  readonly from: string | null
  readonly progress: readonly { readonly state: 'done' | 'current' | 'ahead'; readonly percent: number }[]
  /** px */
  readonly size: number
  /** px above and below a table's rows; null for other kinds. */
  readonly rowPadding: number | null
  /** Cover, dividers and closing slide: large, on a dark ground, without the header of content slides. */
  readonly isOpening: boolean
  /** The section that a divider opens. */
  readonly opens: SectionView | null
}

/** A slide's content, its texts as HTML; the fields are those of the kind in deck.ts. */
export type ContentView = Readonly<Record<string, unknown>>
