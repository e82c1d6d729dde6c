import { expect, test } from 'vitest'
import type { Deck } from '../../scripts/deck/deck.ts'
import { stepPages } from '../../scripts/render/step-pages.ts'

const slides = [
  { id: 'cover', number: 1 },
  { id: 'points', number: 2 },
  { id: 'end', number: 3 },
]

const page = (points: string) => `<main>
<section id="cover" class="page">
<h1>Cover</h1>
</section>
<section id="points" class="page">
${points}
</section>
<section id="end" class="page">
<h2>End</h2>
</section>
</main>`

/** What shows on each page of the slide in the middle. */
const shownOn = (points: string): readonly string[] => {
  const { html } = stepPages(page(points), { slides } as unknown as Deck, true)
  const sections = [...html.matchAll(/<section(.*?)<\/section>/gs)].map(([, inside = '']) => inside).slice(1, -1)
  return sections.map((inside) =>
    [...inside.matchAll(/<(\w+) class="([^"]*)"[^>]*>(\w)/g)]
      .filter(([, , classes]) => !classes?.includes('is-ahead'))
      .map(([, , , letter]) => letter)
      .join(''),
  )
}

test('parts come one after the other', () => {
  expect(shownOn('<h2 class="title">T</h2><p class="fragment">A</p><p class="wide fragment last">B</p>')).toEqual([
    'T',
    'TA',
    'TAB',
  ])
})

test('as in reveal.js, numbered parts come first, equal numbers together, and some only for a while', () => {
  const parts = [
    '<b class="fragment">Z</b>',
    '<b class="fragment current-visible" data-fragment-index="4">D</b>',
    '<b class="fragment current-visible" data-fragment-index="0">A</b>',
    '<b class="fragment" data-fragment-index="4">E</b>',
  ]
  expect(shownOn(parts.join(''))).toEqual(['', 'A', 'DE', 'ZE'])
})

test('what only looks like a part is none', () => {
  expect(shownOn('<p class="fragmented" title="fragment">A</p><p class="my-fragment">B</p>')).toEqual(['AB'])
})

test('headings, ids and names of drawings stand once', () => {
  const drawing =
    '<svg id="points_0"><style>#points_0 .points_1{fill:url(#points_2)}</style><g class="points_1"/></svg>'
  const { html, pages } = stepPages(
    page(`<h2 class="title">T</h2>${drawing}<p class="fragment" id="mark">A</p><a href="#points">points_0</a>`),
    { slides } as unknown as Deck,
    true,
  )
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids).toEqual(['cover', 'points', 'points_0', 'mark', 'points_2_0', 'end'])
  expect(html).toContain('<style>#points_2_0 .points_2_1{fill:url(#points_2_2)}</style><g class="points_2_1"/>')
  expect(html.match(/<a href="#points">points_0<\/a>/g)).toHaveLength(2)
  expect(html.match(/<h\d|<p class="title">/g)).toEqual(['<h1', '<h2', '<p class="title">', '<h2'])
  expect(pages.map(({ label }) => label)).toEqual(['1', '2', '2-2', '3'])
})

test('without the wish for steps, the page stays as it is', () => {
  const whole = page('<p class="fragment">A</p>')
  const { html, pages } = stepPages(whole, { slides } as unknown as Deck, false)
  expect(html).toBe(whole)
  expect(pages.map(({ id, label, steps }) => [id, label, steps])).toEqual([
    ['cover', '1', 1],
    ['points', '2', 1],
    ['end', '3', 1],
  ])
})
