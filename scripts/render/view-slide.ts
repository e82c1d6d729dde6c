import { hasMarks, marksAlone, withoutMarks } from '../deck/citations/mark-html.ts'
import type { Deck, References, Slide } from '../deck/deck.ts'
import { foreignLanguage } from '../deck/foreign-runs.ts'
import type { Html } from '../deck/html.ts'
import { contentKey } from '../source/content-key.ts'
import { type Memory, noMemory } from '../source/memory.ts'
import { countMarks } from './count-marks.ts'
import { breakAtPhrases } from './phrases.ts'
import { plainMarks } from './place-marks.ts'
import { slideSize } from './slide-size.ts'
import { sourcesOn } from './sources.ts'
import { viewAside, viewContent } from './view-content.ts'
import type { SectionView, SlideView } from './views.ts'

/** A slide as templates see it; `sections` are those of its deck. */
export function viewSlide(
  slide: Slide,
  drawing: Html | null,
  { language, references, ...deck }: Deck,
  sections: readonly SectionView[],
  memory: Memory = noMemory,
): SlideView {
  const { kind } = slide.content
  const section = slide.section === null ? null : (sections[slide.section] ?? null)
  const isOpening = kind === 'cover' || kind === 'divider' || kind === 'closing'
  const contents = recallContents(slide, language, references, memory)
  const place = {
    id: slide.id,
    number: slide.number,
    kind,
    partial: `kinds/${kind}`,
    level: slide.level,
    kicker: section && kickerOf(slide, section),
    sectionName: sectionName(slide, deck.sections),
    steps: slide.steps,
    from: slide.from,
    progress: progressOf(slide, sections),
    isOpening,
    opens: kind === 'divider' ? section : null,
  }
  // A slide that looks as it did is the very object that it was, so that its HTML need not be made again.
  return memory.recall('slide', [contents, contentKey(place), drawing], () => ({ ...contents, ...place, drawing }))
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

type Contents = Pick<Slide, 'title' | 'content' | 'aside' | 'takeaway' | 'notes'>

type ContentsView = Pick<
  SlideView,
  | 'title'
  | 'titleMarks'
  | 'titleLanguage'
  | 'content'
  | 'aside'
  | 'takeaway'
  | 'notes'
  | 'speakerNotes'
  | 'sources'
  | 'size'
  | 'rowPadding'
>

/** What is on a slide and said about it, wherever in the talk it stands. Without citations it is the same whatever the references are. */
function recallContents(
  { title, content, aside, takeaway, notes }: Slide,
  language: string,
  references: References | null,
  memory: Memory,
): ContentsView {
  const contents = { title, content, aside, takeaway, notes }
  const key = contentKey(contents)
  const cited = hasMarks(key) ? references : null
  return memory.recall('contents of a slide', [key, language, cited], () => viewContents(contents, language, cited))
}

function viewContents(slide: Contents, language: string, references: References | null): ContentsView {
  return {
    title: breakAtPhrases(withoutMarks(slide.title.html), language),
    titleMarks: marksAlone(slide.title.html),
    titleLanguage: foreignLanguage(slide.title.text, language),
    content: viewContent(slide.content, language),
    aside: slide.aside && viewAside(slide.aside, language),
    takeaway: slide.takeaway && breakAtPhrases(slide.takeaway.html, language),
    notes: slide.notes?.html ?? null,
    speakerNotes: slide.notes && plainMarks(slide.notes.html, references),
    sources: sourcesOn(slide, references),
    ...slideSize(countMarks(slide, references), language),
  }
}
