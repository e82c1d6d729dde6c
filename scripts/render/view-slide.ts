import type { Deck, Slide } from '../deck/deck.ts'
import { foreignLanguage } from '../deck/foreign-runs.ts'
import { breakAtPhrases } from './phrases.ts'
import { slideSize } from './slide-size.ts'
import { viewAside, viewContent } from './view-content.ts'
import type { SectionView, SlideView } from './views.ts'

/** A slide as templates see it; `sections` are those of its deck. */
export function viewSlide(slide: Slide, deck: Deck, sections: readonly SectionView[]): SlideView {
  const { kind } = slide.content
  const section = slide.section === null ? null : (sections[slide.section] ?? null)
  const isOpening = kind === 'cover' || kind === 'divider' || kind === 'closing'
  return {
    id: slide.id,
    number: slide.number,
    kind,
    partial: `kinds/${kind}`,
    level: slide.level,
    title: breakAtPhrases(slide.title.html, deck.language),
    titleLanguage: foreignLanguage(slide.title.text, deck.language),
    kicker: section && kickerOf(slide, section),
    content: viewContent(slide.content, deck.language),
    aside: slide.aside && viewAside(slide.aside, deck.language),
    takeaway: slide.takeaway && breakAtPhrases(slide.takeaway.html, deck.language),
    notes: slide.notes?.html ?? null,
    seconds: slide.minutes && Math.round(slide.minutes * 60),
    steps: slide.steps,
    from: slide.from,
    progress: progressOf(slide, deck),
    size: slideSize(slide),
    isOpening,
    opens: kind === 'divider' ? section : null,
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
