import type { Deck } from '../deck/deck.ts'
import type { SlideView } from './views.ts'

/** Neighbours of the same section together; slides outside of sections alone. */
export function groupSlides(slides: readonly SlideView[], deck: Deck): readonly (readonly SlideView[])[] {
  const groups: SlideView[][] = []
  slides.forEach((slide, index) => {
    const section = deck.slides[index]?.section ?? null
    const joins = section !== null && index > 0 && deck.slides[index - 1]?.section === section
    if (joins) groups.at(-1)?.push(slide)
    else groups.push([slide])
  })
  return groups
}
