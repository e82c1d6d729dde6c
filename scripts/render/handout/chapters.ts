import type { Deck, Slide } from '../../deck/deck.ts'
import { contentKey } from '../../source/content-key.ts'
import type { Memory } from '../../source/memory.ts'
import type { Chapter, EntryView, SectionView, SlideView } from '../views.ts'
import { handoutChapters } from './handout-chapters.ts'
import { outsidePage, sectionPage } from './named-pages.ts'
import { notesHeight } from './notes-height.ts'
import { type PageBox, pageBox } from './page-box.ts'

/** The slides that the handout explains, under the headings of their sections. */
export function chapters(
  slides: readonly SlideView[],
  deck: Deck,
  sections: readonly SectionView[],
  memory: Memory,
): readonly Chapter[] {
  const viewsOf = (shown: readonly Slide[]) =>
    shown.map(({ number }) => slides[number - 1]).filter((view) => view !== undefined)
  const layout = contentKey(deck.handout)
  return handoutChapters(deck).map(({ section, divider, slides: shown }) => {
    const [opening] = divider ? viewsOf([divider]) : []
    return {
      section: section === null ? null : (sections[section] ?? null),
      page: section === null ? outsidePage : sectionPage(section),
      id: opening?.id ?? null,
      notes: opening?.notes ?? null,
      sources: opening?.sources ?? [],
      slides: viewsOf(shown).map((slide) =>
        memory.recall('entry of the handout', [slide, layout, deck.language], () => viewEntry(slide, deck)),
      ),
    }
  })
}

/** mm: how wide a slide stands beside its notes, and what parts the two. Half of upright paper is best; across, two have to fit a page. */
const gutter = 11
const widest = 92

/** mm */
export function slideWidth({ width }: PageBox): number {
  return Math.min(widest, (width - gutter) / 2)
}

function viewEntry(slide: SlideView, deck: Deck): EntryView {
  return { ...slide, runsOn: runsOn(slide, deck), hasFoot: slide.from !== null || slide.sources.length > 0 }
}

/** Pages are filled evenly when only what is longer than this share of one may run over its end. */
const longest = 0.4

function runsOn({ notes }: SlideView, { handout, language }: Deck): boolean {
  const page = pageBox(handout)
  if (notes === null) return false
  return notesHeight(notes, page.width - slideWidth(page) - gutter, language) > longest * page.height
}
