import { expect, test } from 'vitest'
import { pdfMetadata } from '../../scripts/commands/pdf-metadata.ts'
import { buildDeck } from '../../scripts/deck/build-deck.ts'
import { parseText, yaml } from '../helpers/outline.ts'

const dateOf = (date: string, environment = {}) => {
  const text = yaml`
    title: 韩日关系
    date: "${date}"
    slides:
      - { title: 首脑往来, text: 由断转续 }
  `
  const outline = parseText({ path: 'outline.yaml', text }, () => {})
  return outline && pdfMetadata(buildDeck(outline), 'slides', environment).date
}

test('carries the day of the talk', () => {
  expect(dateOf('2022-05-28')).toEqual(new Date('2022-05-28T00:00:00Z'))
})

test.each(['2022-02-31', '2022-99-99', '2022-05', '春天'])('carries no date when there is no such day: %s', (date) => {
  expect(dateOf(date)).toBeNull()
})

test('carries the date of the sources before that of the talk', () => {
  expect(dateOf('2022-05-28', { SOURCE_DATE_EPOCH: '86400' })).toEqual(new Date('1970-01-02T00:00:00Z'))
})
