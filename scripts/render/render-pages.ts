import type { Deck } from '../deck/deck.ts'
import type { Drawings } from './drawings.ts'
import { linkSlides } from './link-slides.ts'
import { placeFootnotes } from './place-footnotes.ts'
import { entryAddresses, placeMarks, slideAddresses } from './place-marks.ts'
import { printFormulas } from './print-formulas.ts'
import type { PageName, Templates } from './templates.ts'
import { viewDeck } from './view-deck.ts'

/** The HTML of every page. In reveal.js a slide's address is `#/id`, on a printed page `#id`. */
export function renderPages(deck: Deck, drawings: Drawings, templates: Templates): Readonly<Record<PageName, string>> {
  const view = viewDeck(deck, drawings)
  const printed = { ...view, anchor: '#' }
  const pages = {
    deck: linkSlides(templates.render('deck', { ...view, anchor: '#/' }), '#/'),
    slides: linkSlides(printFormulas(templates.render('slides', printed)), '#'),
    handout: linkSlides(printFormulas(templates.render('handout', printed)), '#'),
  }
  const { references } = deck
  const listed = references?.entries.map(({ id }) => id) ?? []
  const onSlides = slideAddresses(deck)
  const shown = listed.filter((id) => onSlides(id) !== null)
  return {
    deck: placeMarks(pages.deck, references, { addressOf: onSlides, hasCards: true }),
    slides: placeMarks(pages.slides, references, { addressOf: entryAddresses(shown), hasCards: false }),
    handout:
      deck.handout.layout === 'text' && references && references.form !== 'author-date'
        ? placeFootnotes(pages.handout, references, deck.language)
        : placeMarks(pages.handout, references, {
            addressOf: entryAddresses(view.handout.listsWorks || view.handout.reading ? listed : shown),
            hasCards: false,
          }),
  }
}
