import type { Deck } from '../deck/deck.ts'
import type { Drawings } from './drawings.ts'
import { printFormulas } from './print-formulas.ts'
import type { PageName, Templates } from './templates.ts'
import { viewDeck } from './view-deck.ts'

/** The HTML of every page. In reveal.js a slide's address is `#/id`, on a printed page `#id`. */
export function renderPages(deck: Deck, drawings: Drawings, templates: Templates): Readonly<Record<PageName, string>> {
  const view = viewDeck(deck, drawings)
  const printed = { ...view, anchor: '#' }
  return {
    deck: templates.render('deck', { ...view, anchor: '#/' }),
    slides: printFormulas(templates.render('slides', printed)),
    handout: printFormulas(templates.render('handout', printed)),
  }
}
