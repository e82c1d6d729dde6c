import type { Deck } from '../deck/deck.ts'
import type { HandoutLayout } from '../outline/handout.ts'
import { namedPages, outsidePage } from './handout/named-pages.ts'
import { pageRules } from './handout/page-rules.ts'
import type { Chapter, HandoutView } from './views.ts'

/** The handout as templates see it: which partial lays it out, and on what paper. */
export function viewHandout(deck: Deck, chapters: readonly Chapter[]): HandoutView {
  const { layout, orientation, dark } = deck.handout
  return {
    layout,
    partial: partials[layout],
    isLandscape: orientation === 'landscape',
    pageRules: pageRules(deck.handout, deck.title.text, namedPages(deck)),
    firstPage: chapters[0]?.page ?? outsidePage,
    dark,
  }
}

const partials: Readonly<Record<HandoutLayout, string>> = {
  notes: 'handouts/notes',
  '2up': 'handouts/notes',
  '3up': 'handouts/notes',
  '4up': 'handouts/notes',
  '6up': 'handouts/notes',
  '9up': 'handouts/notes',
  text: 'handouts/notes',
}
