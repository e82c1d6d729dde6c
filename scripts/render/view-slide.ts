import { marksAlone, withoutMarks } from '../deck/citations/mark-html.ts'
import type { Deck, Slide } from '../deck/deck.ts'
import { foreignLanguage } from '../deck/foreign-runs.ts'
import type { Html } from '../deck/html.ts'
import { countMarks } from './count-marks.ts'
import { breakAtPhrases } from './phrases.ts'
import { plainMarks } from './place-marks.ts'
import { slideSize } from './slide-size.ts'
import { sourcesOn } from './sources.ts'
import { viewAside, viewContent } from './view-content.ts'
import type { SectionView, SlideView } from './views.ts'

/** A slide as templates see it; `sections` are those of its deck, `seconds` how long it is to be shown. */
export function viewSlide(
  slide: Slide,
  drawing: Html | null,
  { language, references, ...deck }: Deck,
  sections: readonly SectionView[],
  seconds: number,
): SlideView {
  const { kind } = slide.content
  const section = slide.section === null ? null : (sections[slide.section] ?? null)
  const isOpening = kind === 'cover' || kind === 'divider' || kind === 'closing'
  return {
    id: slide.id,
    number: slide.number,
    kind,
    partial: `kinds/${kind}`,
    level: slide.level,
    title: breakAtPhrases(withoutMarks(slide.title.html), language),
    titleMarks: marksAlone(slide.title.html),
    titleLanguage: foreignLanguage(slide.title.text, language),
    kicker: section && kickerOf(slide, section),
    sectionName: sectionName(slide, deck.sections),
    content: viewContent(slide.content, language),
    drawing,
    aside: slide.aside && viewAside(slide.aside, language),
    takeaway: slide.takeaway && breakAtPhrases(slide.takeaway.html, language),
    notes: slide.notes?.html ?? null,
    speakerNotes: slide.notes && plainMarks(slide.notes.html, references),
    sources: sourcesOn(slide, references),
    seconds,
    steps: slide.steps,
    from: slide.from,
    progress: progressOf(slide, sections),
    ...slideSize(countMarks(slide, references), language),
    isOpening,
    opens: kind === 'divider' ? section : null,
  }
}

/** 一 改善新动向 */
function sectionName({ section }: Slide, sections: Deck['sections']): string | null {
  const found = section === null ? undefined : sections[section]
  return found ? `${found.number} ${found.short.text}` : null
}

function kickerOf(slide: Slide, { number, short, sections }: SectionView): SlideView['kicker'] {
  const sub = slide.subsection === null ? null : (sections[slide.subsection] ?? null)
  return { number, short, sub: sub?.short ?? null }
}

/** How far the talk is: sections behind are full, the current one as far as its slides are, which follow each other. */
function progressOf(slide: Slide, sections: readonly SectionView[]): SlideView['progress'] {
  return sections.map(({ page, slides }, index) => {
    const past = Math.min(slide.number - page + 1, slides)
    if (past <= 0) return { state: 'ahead', percent: 0 }
    const state = slide.section === index ? 'current' : 'done'
    return { state, percent: Math.round((100 * past) / slides) }
  })
}
