import { expect, test } from 'vitest'
import { buildDeck } from '../../scripts/deck/build-deck.ts'
import { viewDeck } from '../../scripts/render/view-deck.ts'
import { parseText, yaml } from '../helpers/outline.ts'

function view(text: string) {
  const outline = parseText({ path: 'outline.yaml', text }, () => {})
  if (!outline) throw new Error('this is no outline')
  return viewDeck(buildDeck(outline)).handout
}

test('gives a section of the handout the id of its divider, and none when there is no divider', () => {
  const { chapters } = view(yaml`
    title: Bridges
    slides:
      - { section: Tolls, id: tolls, slides: [{ title: One, text: two }] }
      - { section: Gifts, id: gifts, divider: false, slides: [{ title: Three, id: three, text: four }] }
  `)
  expect(chapters.map(({ id }) => id)).toEqual(['tolls', null])
  expect(chapters.map(({ slides }) => slides.map(({ id }) => id))).toEqual([['one'], ['three']])
})
