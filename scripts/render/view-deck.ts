import { marksAlone, withoutMarks } from '../deck/citations/mark-html.ts'
import type { Deck, Section, Slide } from '../deck/deck.ts'
import { foreignLanguage } from '../deck/foreign-runs.ts'
import { wordsFor } from '../deck/words.ts'
import type { Drawings } from './drawings.ts'
import { breakAtPhrases } from './phrases.ts'
import { viewHandout } from './view-handout.ts'
import { viewReferences } from './view-references.ts'
import { viewSlide } from './view-slide.ts'
import type { Chapter, CoverView, DeckView, SectionView, SlideView } from './views.ts'
import { worksSize } from './works-size.ts'

/** The deck as templates see it, but for its addresses: those differ between pages. */
export function viewDeck(deck: Deck, drawings: Drawings = new Map()): Omit<DeckView, 'anchor'> {
  const sections = deck.sections.map((section, index) => {
    return viewSection(
      section,
      deck.slides.filter((slide) => slide.section === index),
      deck.language,
    )
  })
  const slides = deck.slides.map((slide) => viewSlide(slide, drawings.get(slide) ?? null, deck, sections))
  return {
    language: deck.language,
    title: deck.title.text,
    runningTitle: cssString(deck.title.text),
    cover: viewCover(deck),
    words: wordsFor(deck.language),
    sections,
    slides,
    stacks: stack(slides, deck),
    handout: viewHandout(deck),
    chapters: chapters(slides, deck, sections),
    references: deck.references && {
      title: withoutMarks(deck.references.title.html),
      size: worksSize(deck.references.entries, deck.language),
      ...viewReferences(deck.references.entries),
    },
  }
}

/** Text between quotation marks, as CSS reads it: what would end it, and what it may not hold, as escapes. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`
}

function viewSection(section: Section, slides: readonly Slide[], language: string): SectionView {
  return {
    ...section,
    title: breakAtPhrases(withoutMarks(section.title.html), language),
    short: breakAtPhrases(withoutMarks(section.short.html), language),
    summary: section.summary && breakAtPhrases(withoutMarks(section.summary.html), language),
    summaryMarks: section.summary && marksAlone(section.summary.html),
    slides: slides.length,
    sections: section.sections.map((child, index) => {
      return viewSection(
        child,
        slides.filter((slide) => slide.subsection === index),
        language,
      )
    }),
  }
}

function viewCover({ title, subtitle, authors, speaker, event, date, source, keywords, language }: Deck): CoverView {
  return {
    title: breakAtPhrases(withoutMarks(title.html), language),
    subtitle: subtitle?.html ?? null,
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
    return section || shown.length > 0
      ? [
          {
            section,
            id: divider?.id ?? null,
            notes: divider?.notes ?? null,
            sources: divider?.sources ?? [],
            slides: shown,
          },
        ]
      : []
  })
}

/**
 * Cover, agenda, dividers and closing slide are headings in the handout, unless something is said about them. The references
 * are listed at its end.
 */
function isInHandout({ kind, notes }: SlideView): boolean {
  if (kind === 'divider' || kind === 'references') return false
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
