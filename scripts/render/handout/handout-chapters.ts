import type { Deck, Slide } from '../../deck/deck.ts'
import { isTold } from '../is-told.ts'
import { groupSlides } from './group-slides.ts'

/** A section of the handout, or a run of slides outside of all. */
export interface HandoutChapter {
  /** Index of the top-level section; null outside of all. */
  readonly section: number | null
  /** The slide that opens the section, which the handout has as a heading. */
  readonly divider: Slide | null
  /** Those that are entries. */
  readonly slides: readonly Slide[]
}

/** What a handout with notes has of a deck, in its order. */
export function handoutChapters({ slides }: Deck): readonly HandoutChapter[] {
  return groupSlides(slides)
    .map((group) => ({
      section: group[0]?.section ?? null,
      divider: group.find(({ content }) => content.kind === 'divider') ?? null,
      slides: group.filter(isEntry),
    }))
    .filter(({ section, slides }) => section !== null || slides.length > 0)
}

/**
 * Cover, agenda, dividers, references and closing slide are headings and lists in the handout, unless something is said about them; the
 * notes of a divider stand under its heading.
 */
function isEntry(slide: Slide): boolean {
  return slide.content.kind !== 'divider' && isTold(slide)
}
