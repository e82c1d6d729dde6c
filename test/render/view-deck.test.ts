import { expect, test } from 'vitest'
import { buildDeck } from '../../scripts/deck/build-deck.ts'
import { viewDeck } from '../../scripts/render/view-deck.ts'
import { parseText, yaml } from '../helpers/outline.ts'

function view(text: string) {
  const outline = parseText({ path: 'outline.yaml', text }, () => {})
  if (!outline) throw new Error('this is no outline')
  return viewDeck(buildDeck(outline))
}

test('writes the running title so that CSS reads it whole', () => {
  const { runningTitle } = view(yaml`
    title: 'Who "mends" C:\\'
    slides:
      - { title: One, text: two }
  `)
  expect(runningTitle).toBe(String.raw`"Who \22 mends\22  C:\5c "`)
})

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
