import type { Slide } from '../../deck/deck.ts'

/** Neighbours of the same section together; slides outside of sections alone. */
export function groupSlides(slides: readonly Slide[]): readonly (readonly Slide[])[] {
  const groups: Slide[][] = []
  for (const [index, slide] of slides.entries()) {
    const joins = slide.section !== null && index > 0 && slides[index - 1]?.section === slide.section
    if (joins) groups.at(-1)?.push(slide)
    else groups.push([slide])
  }
  return groups
}
