import type { Deck } from '../../deck/deck.ts'
import type { HandoutLayout } from '../../outline/handout.ts'

/** What a layout of the handout shows. */
export interface LayoutPlan {
  /** Name of the partial that sets it. */
  readonly partial: string
  /** Slides on a page; null where it depends on what is said about them. Such a layout has every slide of the deck, others have not. */
  readonly slidesPerPage: number | null
  readonly showsNotes: boolean
  /** Whether the works that a slide cites stand beside it or below, and all of them at the end. Otherwise slides show them. */
  readonly showsSources: boolean
}

const sheets = { partial: 'handouts/sheets', showsNotes: false, showsSources: false }

/** Each layout by its name in the outline. */
export const layouts: Readonly<Record<HandoutLayout, LayoutPlan>> = {
  notes: { partial: 'handouts/notes', slidesPerPage: null, showsNotes: true, showsSources: true },
  '2up': { ...sheets, slidesPerPage: 2 },
  '3up': { ...sheets, slidesPerPage: 3 },
  '4up': { ...sheets, slidesPerPage: 4 },
  '6up': { ...sheets, slidesPerPage: 6 },
  '9up': { ...sheets, slidesPerPage: 9 },
  text: { partial: 'handouts/text', slidesPerPage: null, showsNotes: true, showsSources: true },
}

/** Whether all works are listed at the end of the handout: not where slides in it list them, or where footnotes say everything. */
export function listsWorks({ handout, references, slides }: Pick<Deck, 'handout' | 'references' | 'slides'>): boolean {
  if (!references || (handout.layout === 'text' && references.form === 'note')) return false
  return layouts[handout.layout].showsSources || !slides.some(({ content }) => content.kind === 'references')
}
