import type { Deck, Section } from '../../scripts/deck/deck.ts'
import type { PageName } from '../../scripts/render/templates.ts'

/** What is inconsistent in a deck: numbers, ids, sections and their order. Nothing should be. */
export function deckFlaws({ slides, sections }: Deck): readonly string[] {
  const ids = slides.map(({ id }) => id)
  const order = slides.map(({ section }) => section).filter((section) => section !== null)
  return [
    ...(slides.length === 0 ? ['there is no slide'] : []),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two slides have the id "${id}"`),
    ...ids.filter((id) => !/^(?!\d)[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(id)).map((id) => `"${id}" is no id`),
    ...slides
      .filter(({ number }, index) => number !== index + 1)
      .map(({ id }) => `${id} has another number than its place`),
    ...order
      .filter((section, index) => section < (order[index - 1] ?? 0))
      .map((section) => `section ${section} comes again`),
    ...sections.filter((_, index) => !order.includes(index)).map(({ id }) => `section ${id} has no slides`),
    ...sections.flatMap((section) => [section, ...section.sections]).flatMap((section) => sectionFlaws(section, ids)),
  ]
}

function sectionFlaws({ id, page }: Section, ids: readonly string[]): readonly string[] {
  return ids[page - 1] === id ? [] : [`section ${id} begins on slide ${page}, which is ${ids[page - 1]}`]
}

/** What is wrong with the pages of a deck: slides that are missing or out of order, scripts that an author typed. */
export function pageFlaws({ slides }: Deck, pages: Readonly<Record<PageName, string>>): readonly string[] {
  const wanted = slides.map(({ id }) => id).join(' ')
  const shown = (page: string) =>
    [...page.matchAll(/<section id="([^"]*)" class="page"/g)].map(([, id]) => id).join(' ')
  const scripts = Object.values(pages).flatMap((page) => page.match(/<script(?! src="deck\.js")/gi) ?? [])
  return [
    ...(shown(pages.deck) === wanted ? [] : ['the deck shows other slides, or in another order']),
    ...(shown(pages.slides) === wanted ? [] : ['the printed slides are others, or in another order']),
    ...Object.values(pages).flatMap((page) => page.match(/data-citation="\d+"/g) ?? []),
    ...scripts.map((script) => `"${script}" of the author's is alive in a page`),
  ]
}
