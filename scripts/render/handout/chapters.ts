import type { Deck } from '../../deck/deck.ts'
import { groupSlides } from '../group-slides.ts'
import type { Chapter, EntryView, SectionView, SlideView } from '../views.ts'
import { outsidePage, sectionPage } from './named-pages.ts'
import { notesHeight } from './notes-height.ts'
import { type PageBox, pageBox } from './page-box.ts'

/** The slides that the handout explains, under the headings of their sections. */
export function chapters(
  slides: readonly SlideView[],
  deck: Deck,
  sections: readonly SectionView[],
): readonly Chapter[] {
  return groupSlides(slides, deck).flatMap((group) => {
    const index = deck.slides[(group[0]?.number ?? 1) - 1]?.section ?? null
    const section = index === null ? null : (sections[index] ?? null)
    const divider = group.find(({ kind }) => kind === 'divider')
    const shown = group.filter(isInHandout)
    return section || shown.length > 0
      ? [
          {
            section,
            page: index === null ? outsidePage : sectionPage(index),
            id: divider?.id ?? null,
            notes: divider?.notes ?? null,
            sources: divider?.sources ?? [],
            slides: shown.map((slide) => viewEntry(slide, deck)),
          },
        ]
      : []
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

/**
 * Cover, agenda, dividers and closing slide are headings in the handout, unless something is said about them. The references
 * are listed at its end.
 */
function isInHandout({ kind, notes }: SlideView): boolean {
  if (kind === 'divider' || kind === 'references') return false
  return notes !== null || !['cover', 'agenda', 'closing'].includes(kind)
}
