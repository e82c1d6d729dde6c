import type { Deck } from '../deck/deck.ts'

/** A page of the printed slides: a slide, or one step of it. */
export interface SlidePage {
  /** Of the slide. */
  readonly id: string
  readonly number: number
  /** 1 on the slide's first page, where its links and its bookmark lead. */
  readonly step: number
  /** How many pages the slide has. */
  readonly steps: number
  /** What readers call the page: 12, and 12-2 where the slide's second step is. */
  readonly label: string
}

/** The page that slides are printed from, and what pages come of it. */
export interface SteppedPage {
  readonly html: string
  readonly pages: readonly SlidePage[]
}

/**
 * `html` is the printed page, with a page for each slide. If there are to be `steps`, slides that go step by step get a page for
 * each, as reveal.js goes through them: the first without any of the parts that come by and by, each further one with one more.
 * Parts that are still to come keep their place.
 */
export function stepPages(html: string, { slides }: Deck, steps: boolean): SteppedPage {
  if (!steps) return { html, pages: slides.flatMap(({ id, number }) => pagesOf(id, number, 1)) }
  const numbers = new Map(slides.map(({ id, number }) => [id, number]))
  const pages: SlidePage[] = []
  const stepped = html.replace(section, (whole: string, id: string) => {
    const steps = stepsOf(whole)
    const count = Math.max(0, ...steps) + 1
    pages.push(...pagesOf(id, numbers.get(id) ?? 0, count))
    return Array.from({ length: count }, (_, shown) => atStep(whole, id, steps, shown)).join('')
  })
  return { html: stepped, pages }
}

/** No slide has sections inside. */
const section = /<section id="([^"]*)" class="page">.*?<\/section>\n/gs

/** Where a part begins that comes by and by. */
const fragment = /<[a-z]+(?= )(?:"[^"]*"|[^">])* class="(?:[^" ]+ )*fragment(?: [^"]*)?"(?:"[^"]*"|[^">])*>/g

function pagesOf(id: string, number: number, steps: number): readonly SlidePage[] {
  return Array.from({ length: steps }, (_, index) => {
    return { id, number, step: index + 1, steps, label: index === 0 ? `${number}` : `${number}-${index + 1}` }
  })
}

/** At which step each part comes, from 1. As in reveal.js, those with an index come first, equal ones together; then the others. */
function stepsOf(html: string): readonly number[] {
  const indices = [...html.matchAll(fragment)].map(([tag]) => /data-fragment-index="(\d+)"/.exec(tag)?.[1])
  const numbered = [...new Set(indices.filter((index) => index !== undefined).map(Number))].sort((a, b) => a - b)
  let last = numbered.length
  return indices.map((index) => (index === undefined ? ++last : numbered.indexOf(Number(index)) + 1))
}

function atStep(html: string, id: string, steps: readonly number[], shown: number): string {
  let part = 0
  const hidden = html.replace(fragment, (tag) => {
    const step = steps[part++] ?? 0
    const isShown = /\bcurrent-visible\b/.test(tag) ? step === shown : step <= shown
    return isShown ? tag : tag.replace(' class="', ' class="is-ahead ')
  })
  return shown === 0 ? hidden : asFurtherPage(hidden, id, shown + 1)
}

/**
 * Only the first page of a slide is a place to go to, with a heading for bookmarks: ids and headings stand once in a document.
 * The names inside of a drawing, which begin with the slide's id and an underscore, become the page's own.
 */
function asFurtherPage(html: string, id: string, number: number): string {
  const names = new RegExp(`(?<=["#. ])${id}_(?=\\d)`, 'g')
  return html
    .replace(/<(\/?)h[1-6](?=[ >])/g, '<$1p')
    .replace(/(<[^>]*) id="(?![^"]*_)[^"]*"/g, '$1')
    .replace(/<style>.*?<\/style>|<[^>]*>/gs, (markup) => markup.replace(names, `${id}_${number}_`))
}
