import { marksAlone, withoutMarks } from '../deck/citations/mark-html.ts'
import type { Deck, References, Section, Slide } from '../deck/deck.ts'
import { foreignLanguage } from '../deck/foreign-runs.ts'
import { planTime } from '../deck/plan-time.ts'
import { wordsFor } from '../deck/words.ts'
import { contentKey } from '../source/content-key.ts'
import { type Memory, noMemory } from '../source/memory.ts'
import type { Drawings } from './drawings.ts'
import { pageBox } from './handout/page-box.ts'
import { breakAtPhrases } from './phrases.ts'
import { presentingActions } from './presenting-actions.ts'
import { viewHandout } from './view-handout.ts'
import { viewReferences } from './view-references.ts'
import { viewSlide } from './view-slide.ts'
import type { CoverView, DeckView, SectionView } from './views.ts'
import { worksSize } from './works-size.ts'

/** The deck as templates see it, but for its addresses: those differ between pages. */
export function viewDeck(
  deck: Deck,
  drawings: Drawings = new Map(),
  memory: Memory = noMemory,
): Omit<DeckView, 'anchor'> {
  const settled = <T>(view: T) => memory.recall('view', [contentKey(view)], () => view)
  const viewed = deck.sections.map((section, index) => {
    return viewSection(
      section,
      deck.slides.filter((slide) => slide.section === index),
      deck.language,
    )
  })
  const sections = settled(viewed)
  const slides = deck.slides.map((slide) => viewSlide(slide, drawings.get(slide) ?? null, deck, sections, memory))
  const cover = settled(viewCover(deck))
  const words = wordsFor(deck.language)
  return {
    language: deck.language,
    title: deck.title.text,
    cover,
    words,
    sections,
    slides,
    seconds: planTime(deck),
    actions: presentingActions(words.presenting),
    handout: viewHandout(deck, slides, sections, cover, memory),
    references: deck.references && viewWorks(deck.references, deck, memory),
  }
}

function viewWorks(references: References, { language, handout }: Deck, memory: Memory): DeckView['references'] {
  const page = pageBox(handout)
  return memory.recall('list of references', [references, language, contentKey(page)], () => ({
    title: withoutMarks(references.title.html),
    size: worksSize(references.entries, language, page),
    ...viewReferences(references.entries),
  }))
}

function viewSection(section: Section, slides: readonly Slide[], language: string): SectionView {
  return {
    ...section,
    title: breakAtPhrases(withoutMarks(section.title.html), language),
    titleMarks: marksAlone(section.title.html),
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
