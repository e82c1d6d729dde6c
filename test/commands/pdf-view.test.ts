import { expect, test } from 'vitest'
import { pdfView } from '../../scripts/commands/pdf-view.ts'
import { buildDeck } from '../../scripts/deck/build-deck.ts'
import type { Bookmark } from '../../scripts/print/finish/bookmarks.ts'
import { parseText, yaml } from '../helpers/outline.ts'

const deck = (() => {
  const text = yaml`
    title: 韩日关系
    authors: [谢若初, 吕耀东]
    slides:
      - { title: 缘起, text: 换届, notes: "先说\n\n再说" }
      - section: 动向
        slides:
          - { title: 总览, text: 四事 }
          - section: 接触
            slides: [{ title: 首脑, text: 由断转续 }, { title: 官员, text: 密集 }]
      - { title: 结语, text: 尚需时日 }
  `
  const outline = parseText({ path: 'outline.yaml', text }, () => {})
  if (!outline) throw new Error('the outline has errors')
  return buildDeck(outline)
})()

const shown = ({ title, page, bookmarks }: Bookmark): string =>
  `${title} ${page}${bookmarks.length > 0 ? ` (${bookmarks.map(shown).join(', ')})` : ''}`

test('bookmarks sections, sections in them, and slides', () => {
  const { bookmarks = [] } = pdfView(deck, 'slides', { notes: false })
  const first = deck.slides.find(({ title }) => title.text === '缘起')?.number ?? 0
  const section = deck.slides.find(({ title }) => title.text === '动向')?.number ?? 0
  const inside = `总览 ${section + 1}, 接触 ${section + 2} (首脑 ${section + 2}, 官员 ${section + 3})`
  expect(bookmarks.map(shown)).toEqual(
    expect.arrayContaining([`缘起 ${first}`, `动向 ${section} (${inside})`, `结语 ${section + 4}`]),
  )
})

test('has notes only where they are asked for, by the first author when nobody else speaks', () => {
  expect(pdfView(deck, 'slides', { notes: false }).notes).toEqual([])
  const page = deck.slides.find(({ title }) => title.text === '缘起')?.number
  expect(pdfView(deck, 'slides', { notes: true }).notes).toEqual([{ page, text: '先说\n再说', author: '谢若初' }])
  expect(pdfView(deck, 'handout', { notes: true })).toEqual({})
})
