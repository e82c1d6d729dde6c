import type { Deck } from '../deck/deck.ts'
import type { PageName, Templates } from './templates.ts'
import { viewDeck } from './view.ts'

/** The HTML of each page asked for. In reveal.js a slide's address is `#/id`, on a printed page `#id`. */
export function renderPages(
  deck: Deck,
  templates: Templates,
  names: readonly PageName[],
): ReadonlyMap<PageName, string> {
  const running = () => viewDeck(deck, (id) => `#/${id}`)
  const printed = () => viewDeck(deck, (id) => `#${id}`)
  return new Map(names.map((name) => [name, templates.render(name, name === 'deck' ? running() : printed())]))
}
