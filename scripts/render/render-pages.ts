import type { Deck } from '../deck/deck.ts'
import { type Memory, noMemory } from '../source/memory.ts'
import type { Drawings } from './drawings.ts'
import { linkSlides } from './link-slides.ts'
import { placeFootnotes } from './place-footnotes.ts'
import { entryAddresses, placeMarks, slideAddresses } from './place-marks.ts'
import { printFormulas } from './print-formulas.ts'
import type { PageName, Templates } from './templates.ts'
import { viewDeck } from './view-deck.ts'

/** The HTML of pages. */
export type Pages = Readonly<Partial<Record<PageName, string>>>

export const allPages: readonly PageName[] = ['deck', 'slides', 'handout']

/** The HTML of every page, or of those with these names. In reveal.js a slide's address is `#/id`, on a printed page `#id`. */
export function renderPages<Name extends PageName = PageName>(
  deck: Deck,
  drawings: Drawings,
  templates: Templates,
  names: readonly Name[] = allPages as readonly Name[],
  memory: Memory = noMemory,
): Readonly<Record<Name, string>> {
  const view = viewDeck(deck, drawings, memory)
  const printed = { ...view, anchor: '#' }
  const { references } = deck
  const listed = references?.entries.map(({ id }) => id) ?? []
  const onSlides = slideAddresses(deck)
  const shown = listed.filter((id) => onSlides(id) !== null)
  const render: Readonly<Record<PageName, () => string>> = {
    deck: () => {
      const html = linkSlides(templates.render('deck', { ...view, anchor: '#/' }), '#/')
      return placeMarks(html, references, { addressOf: onSlides, hasCards: true })
    },
    slides: () => {
      const html = linkSlides(printFormulas(templates.render('slides', printed)), '#')
      return placeMarks(html, references, { addressOf: entryAddresses(shown), hasCards: false })
    },
    handout: () => {
      const html = linkSlides(printFormulas(templates.render('handout', printed)), '#')
      if (deck.handout.layout === 'text' && references && references.form !== 'author-date')
        return placeFootnotes(html, references, deck.language)
      const addressOf = entryAddresses(view.handout.listsWorks || view.handout.reading ? listed : shown)
      return placeMarks(html, references, { addressOf, hasCards: false })
    },
  }
  return Object.fromEntries(names.map((name) => [name, render[name]()])) as Record<Name, string>
}
