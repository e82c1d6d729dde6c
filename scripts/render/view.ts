import type { Aside, Content, Deck, Section, Slide, SlideKind } from '../deck/deck.ts'
import { foreignLanguage } from '../deck/foreign-runs.ts'
import type { Html, Rich } from '../deck/html.ts'
import { type Words, wordsFor } from '../deck/words.ts'
import { breakAtPhrases } from './phrases.ts'
import { slideSize } from './slide-size.ts'

/** Everything that the page templates name. No field is ever missing: what is absent is null or empty. */
export interface DeckView {
  readonly language: string
  /** For `<title>` and the PDF. */
  readonly title: string
  readonly cover: CoverView
  readonly words: Omit<Words, 'minutes' | 'section' | 'subsection' | 'pages' | 'issue'>
  readonly sections: readonly SectionView[]
  readonly slides: readonly SlideView[]
  /** The slides in reveal.js's two directions: a section's slides stand under each other. */
  readonly stacks: readonly { readonly isStack: boolean; readonly slides: readonly SlideView[] }[]
  /** The slides of the handout under their section's heading; null where there is none. */
  readonly chapters: readonly Chapter[]
}

/** A stretch of the handout. `notes` are those of the section's divider slide, which isn't shown. */
export interface Chapter {
  readonly section: SectionView | null
  readonly notes: Html | null
  readonly slides: readonly SlideView[]
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
  readonly href: string
  readonly number: string
  readonly title: Html
  readonly short: Html
  readonly summary: Html | null
  readonly from: string | null
  readonly page: number
  readonly sections: readonly SectionView[]
}

export interface SlideView {
  readonly id: string
  readonly href: string
  readonly number: number
  readonly kind: SlideKind
  /** Name of the partial that sets the content: `kinds/points`. */
  readonly partial: string
  readonly level: number
  readonly title: Html
  readonly titleText: string
  readonly titleLanguage: string | null
  /** The line above the title: 一 · 改善新动向. */
  readonly kicker: { readonly number: string; readonly short: Html; readonly sub: Html | null } | null
  readonly content: ContentView
  readonly aside: { readonly title: Html | null; readonly text: Html | null; readonly points: readonly Html[] } | null
  readonly takeaway: Html | null
  readonly notes: Html | null
  /** How long it is to be shown, for the speaker's timer; null when the outline doesn't say. */
  readonly seconds: number | null
  readonly steps: boolean
  readonly from: string | null
  readonly progress: readonly { readonly state: 'done' | 'current' | 'ahead'; readonly percent: number }[]
  /** px */
  readonly size: number
  /** On a dark ground, as cover, dividers and closing slide are. */
  readonly isDark: boolean
  /** Shown large, without the header of content slides. */
  readonly isOpening: boolean
  readonly cover: CoverView
  readonly sections: readonly SectionView[]
  readonly opens: SectionView | null
  readonly words: DeckView['words']
}

/** A slide's content, its texts as HTML; the fields are those of the kind in deck.ts. */
export type ContentView = Readonly<Record<string, unknown>>

/** The deck as templates see it. `anchor` turns a slide's id into an address: `#/id` in reveal.js, `#id` in print. */
export function viewDeck(deck: Deck, anchor: (id: string) => string): DeckView {
  const { minutes: _m, section: _s, subsection: _b, pages: _p, issue: _i, ...words } = wordsFor(deck.language)
  const sections = deck.sections.map((section) => viewSection(section, deck.language, anchor))
  const cover = viewCover(deck)
  const slides = deck.slides.map((slide) => viewSlide(slide, { deck, sections, cover, words, anchor }))
  return {
    language: deck.language,
    title: deck.title.text,
    cover,
    words,
    sections,
    slides,
    stacks: stack(slides, deck),
    chapters: chapters(slides, deck, sections),
  }
}

interface Context {
  readonly deck: Deck
  readonly sections: readonly SectionView[]
  readonly cover: CoverView
  readonly words: DeckView['words']
  readonly anchor: (id: string) => string
}

function viewSlide(slide: Slide, { deck, sections, cover, words, anchor }: Context): SlideView {
  const { kind } = slide.content
  const section = slide.section === null ? null : (sections[slide.section] ?? null)
  const isOpening = kind === 'cover' || kind === 'divider' || kind === 'closing'
  return {
    id: slide.id,
    href: anchor(slide.id),
    number: slide.number,
    kind,
    partial: `kinds/${kind}`,
    level: slide.level,
    title: breakAtPhrases(slide.title.html, deck.language),
    titleText: slide.title.text,
    titleLanguage: foreignLanguage(slide.title.text, deck.language),
    kicker: section && kickerOf(slide, section),
    content: viewContent(slide.content, deck.language),
    aside: slide.aside && viewAside(slide.aside, deck.language),
    takeaway: slide.takeaway && breakAtPhrases(slide.takeaway.html, deck.language),
    notes: htmlOrNull(slide.notes),
    seconds: slide.minutes && Math.round(slide.minutes * 60),
    steps: slide.steps,
    from: slide.from,
    progress: progressOf(slide, deck),
    size: slideSize(slide),
    isDark: isOpening,
    isOpening,
    cover,
    sections,
    opens: kind === 'divider' ? section : null,
    words,
  }
}

function kickerOf(slide: Slide, { number, short, sections }: SectionView): SlideView['kicker'] {
  const sub = slide.subsection === null ? null : (sections[slide.subsection] ?? null)
  return { number, short, sub: sub?.short ?? null }
}

/** How far the talk is: sections behind are full, the current one as far as its slides are. */
function progressOf(slide: Slide, deck: Deck): SlideView['progress'] {
  return deck.sections.map((_, index) => {
    const own = deck.slides.filter(({ section }) => section === index)
    const past = own.filter(({ number }) => number <= slide.number).length
    if (past === 0) return { state: 'ahead', percent: 0 }
    const state = slide.section === index ? 'current' : 'done'
    return { state, percent: Math.round((100 * past) / own.length) }
  })
}

/**
 * Every Rich value in a content becomes its HTML; the rest stays. Short texts break between words only; paragraphs, which are
 * read and not glanced at, break anywhere, as Chinese is set, and figures with their units not at all.
 */
function viewContent(content: Content, language: string): ContentView {
  const htmlOf = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => htmlOf(item, key))
    if (value === null || typeof value !== 'object') return value
    if (isRich(value)) return unbroken.includes(key) ? value.html : breakAtPhrases(value.html, language)
    return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, htmlOf(item, inner)]))
  }
  const unbroken = content.kind === 'text' ? ['text'] : ['value', 'unit']
  return htmlOf(content, '') as ContentView
}

function isRich(value: object): value is Rich {
  return 'html' in value
}

function viewAside({ title, text, points }: Aside, language: string): SlideView['aside'] {
  const phrased = ({ html }: Rich) => breakAtPhrases(html, language)
  return { title: title && phrased(title), text: htmlOrNull(text), points: points.map(phrased) }
}

function viewSection(section: Section, language: string, anchor: (id: string) => string): SectionView {
  return {
    ...section,
    href: anchor(section.id),
    title: breakAtPhrases(section.title.html, language),
    short: breakAtPhrases(section.short.html, language),
    summary: section.summary && breakAtPhrases(section.summary.html, language),
    sections: section.sections.map((child) => viewSection(child, language, anchor)),
  }
}

function viewCover({ title, subtitle, authors, speaker, event, date, source, keywords, language }: Deck): CoverView {
  return {
    title: breakAtPhrases(title.html, language),
    subtitle: htmlOrNull(subtitle),
    subtitleLanguage: subtitle && foreignLanguage(subtitle.text, language),
    authors,
    talk: [speaker, event, date].filter((part) => part !== null),
    source,
    keywords,
  }
}

function stack(slides: readonly SlideView[], deck: Deck): DeckView['stacks'] {
  return groupBy(slides, deck).map((group) => ({ isStack: group.length > 1, slides: group }))
}

function chapters(slides: readonly SlideView[], deck: Deck, sections: readonly SectionView[]): readonly Chapter[] {
  return groupBy(slides, deck).flatMap((group) => {
    const index = deck.slides[(group[0]?.number ?? 1) - 1]?.section ?? null
    const section = index === null ? null : (sections[index] ?? null)
    const divider = group.find(({ kind }) => kind === 'divider')
    const shown = group.filter(isInHandout)
    return section || shown.length > 0 ? [{ section, notes: divider?.notes ?? null, slides: shown }] : []
  })
}

/** Cover, agenda, dividers and closing slide are headings in the handout, unless something is said about them. */
function isInHandout({ kind, notes }: SlideView): boolean {
  if (kind === 'divider') return false
  return notes !== null || !['cover', 'agenda', 'closing'].includes(kind)
}

/** Neighbours of the same section together; slides outside of sections alone. */
function groupBy(slides: readonly SlideView[], deck: Deck): readonly (readonly SlideView[])[] {
  const groups: SlideView[][] = []
  slides.forEach((slide, index) => {
    const section = deck.slides[index]?.section ?? null
    const joins = section !== null && index > 0 && deck.slides[index - 1]?.section === section
    if (joins) groups.at(-1)?.push(slide)
    else groups.push([slide])
  })
  return groups
}

function htmlOrNull(rich: Rich | null): Html | null {
  return rich?.html ?? null
}
