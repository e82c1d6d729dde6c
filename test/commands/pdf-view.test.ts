import { expect, test } from 'vitest'
import { pdfView } from '../../scripts/commands/pdf-view.ts'
import { buildDeck } from '../../scripts/deck/build-deck.ts'
import type { Bookmark } from '../../scripts/print/finish/bookmarks.ts'
import type { SlidePage } from '../../scripts/render/step-pages.ts'
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

/** A page for each slide, but two for the slide with the title `stepped`. */
function pagesOf(stepped: string | null): readonly SlidePage[] {
  return deck.slides.flatMap(({ id, number, title }) => {
    const steps = title.text === stepped ? 2 : 1
    return Array.from({ length: steps }, (_, index) => {
      return { id, number, step: index + 1, steps, label: index === 0 ? `${number}` : `${number}-${index + 1}` }
    })
  })
}

const pages = pagesOf(null)

const shown = ({ title, page, bookmarks }: Bookmark): string =>
  `${title} ${page}${bookmarks.length > 0 ? ` (${bookmarks.map(shown).join(', ')})` : ''}`

test('bookmarks sections, sections in them, and slides', () => {
  const { bookmarks = [] } = pdfView(deck, pages, 'slides', { notes: false })
  const first = deck.slides.find(({ title }) => title.text === '缘起')?.number ?? 0
  const section = deck.slides.find(({ title }) => title.text === '动向')?.number ?? 0
  const inside = `总览 ${section + 1}, 接触 ${section + 2} (首脑 ${section + 2}, 官员 ${section + 3})`
  expect(bookmarks.map(shown)).toEqual(
    expect.arrayContaining([`缘起 ${first}`, `动向 ${section} (${inside})`, `结语 ${section + 4}`]),
  )
})

test('has notes only where they are asked for, by the first author when nobody else speaks', () => {
  expect(pdfView(deck, pages, 'slides', { notes: false }).notes).toEqual([])
  const page = deck.slides.find(({ title }) => title.text === '缘起')?.number
  expect(pdfView(deck, pages, 'slides', { notes: true }).notes).toEqual([
    { page, text: '先说\n再说', author: '谢若初' },
  ])
  expect(pdfView(deck, pages, 'handout', { notes: true })).toEqual({})
})

test('leads to the first page of a slide that has several, and labels each', () => {
  const { bookmarks = [], labels, notes } = pdfView(deck, pagesOf('缘起'), 'slides', { notes: true })
  const first = deck.slides.find(({ title }) => title.text === '缘起')?.number ?? 0
  const all = bookmarks.map(shown).join(' ')
  expect(all).toContain(`缘起 ${first} `)
  expect(all).toContain(`动向 ${first + 2} `)
  expect(labels?.slice(first - 1, first + 2)).toEqual([`${first}`, `${first}-2`, `${first + 1}`])
  expect(notes?.map(({ page }) => page)).toEqual([first])
})
