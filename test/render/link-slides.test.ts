import { expect, test } from 'vitest'
import { linkSlides } from '../../scripts/render/link-slides.ts'

const html =
  '<p>见<a href="#one">一</a>、<a class="x" href="#/two">二</a>、<a href="https://example.org/#/three">三</a>，<use href="#four"/></p>'

test.each([
  ['#/', '#/one', '#/two'],
  ['#', '#one', '#two'],
] as const)('writes links to slides with %s, and leaves all others', (anchor, one, two) => {
  expect(linkSlides(html, anchor)).toBe(html.replace('#one', one).replace('#/two', two))
})
