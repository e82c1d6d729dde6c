import type { Deck } from '../../deck/deck.ts'
import { groupSlides } from '../group-slides.ts'
import type { Chapter, SectionView, SlideView } from '../views.ts'
import { outsidePage, sectionPage } from './named-pages.ts'

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
