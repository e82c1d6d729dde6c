import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { aroundAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { Deck } from '../scripts/deck/deck.ts'
import type { HandoutSetup } from '../scripts/deck/resolve-handout.ts'
import { type Browser, useBrowser } from '../scripts/print/browser.ts'
import { layouts } from '../scripts/render/handout/layouts.ts'
import { buildTimeout } from './helpers/lectern.ts'
import { manyWorks, talkCiting } from './helpers/many-works.ts'
import { pictureOfPages, pixelsApart } from './helpers/pictures.ts'
import { browserPlace, inEmptyFolder } from './helpers/print.ts'
import { printHandout } from './helpers/print-handout.ts'
import { bookmarksOf, spaceless, textOf, usePdf } from './helpers/read-pdf.ts'

const talk = fileURLToPath(new URL('outlines/handouts/talk.yaml', import.meta.url))
/** Delete a picture to have it made anew; look at it before you commit it. */
const pathOf = (name: string) => fileURLToPath(new URL(`expected/handouts/${name}.png`, import.meta.url))

/** px a page. A line of text that moved changes more pixels than the edges of all letters. */
const pictureWidth = 300
const limits = { apart: 64, pixels: 40 }

const papers: readonly (Partial<HandoutSetup> & { readonly points: readonly [number, number] })[] = [
  { paper: 'A4', orientation: 'portrait', duplex: false, points: [595, 842] },
  { paper: 'A4', orientation: 'landscape', duplex: false, points: [842, 595] },
  { paper: 'Letter', orientation: 'portrait', duplex: true, points: [612, 792] },
  { paper: 'Letter', orientation: 'landscape', duplex: true, points: [792, 612] },
]
const grids = ['2up', '3up', '4up', '6up', '9up'] as const
/** Grids differ from each other in little more than their numbers of rows and columns: each on one of the papers. */
const setups = [
  ...(['notes', 'text'] as const).flatMap((layout) => papers.map((paper) => ({ layout, ...paper }))),
  ...grids.map((layout, at) => ({ layout, ...(papers[at % papers.length] ?? papers[0]) })),
]

let browser: Browser
let folder: string

aroundAll(
  (runTests) =>
    inEmptyFolder(async (empty) => {
      folder = empty
      await useBrowser(await browserPlace(), async (started) => {
        browser = started
        await runTests()
      })
    }),
  buildTimeout,
)

describe.each(setups)('$layout on $paper, $orientation', ({ points, ...setup }) => {
  test(
    'has pages of this paper with each slide on its own, under bookmarks, and looks as its picture',
    () =>
      handout(talk, setup, async (pdf, deck) => {
        const texts = await textsOf(pdf)
        for (const [index, text] of texts.entries()) {
          const [, , width = 0, height = 0] = (await pdf.getPage(index + 1)).view
          expect([Math.round(width), Math.round(height)]).toEqual(points)
          expect(text).toContain(`${index + 1}/${texts.length}`)
          expect(text.includes('·收费') && index === 0, 'the first page has no header').toBe(false)
        }
        const { slidesPerPage } = layouts[setup.layout]
        if (slidesPerPage !== null) {
          expect(texts).toHaveLength(Math.ceil(deck.slides.length / slidesPerPage))
          for (const { number, title } of deck.slides)
            expect(texts[Math.ceil(number / slidesPerPage) - 1]).toContain(spaceless(title.text))
        }
        for (const { title, page } of await bookmarksOf(pdf)) expect(texts[page - 1], title).toContain(title)
        await looksAsPictured(pdf, [setup.layout, setup.paper, setup.orientation].join('-'))
      }),
    buildTimeout,
  )
})

test(
  'would not look as its picture, if a paragraph were a line longer',
  async () => {
    const text = (await readFile(talk, 'utf8')).replace('谁没有交。', '谁没有交。这一句是后来添上的，别处都没有。')
    await handout(await outlineWith(text), { layout: 'notes' }, async (pdf) => {
      const picture = await pictureOfPages(pdf, [1, 2], pictureWidth)
      const stored = await readFile(pathOf('notes-A4-portrait'))
      expect(await pixelsApart(picture, stored, limits.apart)).toBeGreaterThan(2 * limits.pixels)
    })
  },
  buildTimeout,
)

test(
  'leads from the bookmarks of thumbnails to every slide once, in order',
  () =>
    handout(talk, { layout: '9up' }, async (pdf, deck) => {
      const titles = (await bookmarksOf(pdf)).map(({ title }) => title)
      expect(titles).toEqual(deck.slides.map(({ title }) => spaceless(title.text)))
    }),
  buildTimeout,
)

test(
  'names the sections on a page in its header',
  () =>
    handout(talk, { layout: '4up' }, async (pdf) => {
      const texts = await textsOf(pdf)
      expect(texts[1]).toContain('一·收费')
      expect(texts[2]).toContain('二·信任的样子')
    }),
  buildTimeout,
)

describe('the layout notes', () => {
  test(
    'begins each section on a page that names it, and has the notes of each slide beside it from first to last word',
    () =>
      handout(talk, { layout: 'notes' }, async (pdf, deck) => {
        const texts = await textsOf(pdf)
        for (const { notes, title } of deck.slides) {
          const at = texts.findIndex((text) => notes && text.includes(spaceless(notes.text).slice(0, 6)))
          if (notes) expect(texts[at], `beside its slide: ${title.text}`).toContain(spaceless(title.text))
          expect(texts.join('')).toContain(spaceless(notes?.text ?? '').slice(-8))
        }
        const marks = await bookmarksOf(pdf)
        for (const { number, title, short } of deck.sections) {
          const page = marks.find((mark) => mark.title === spaceless(number + title.text))?.page ?? 0
          expect(texts[page - 1]).toContain(spaceless(`${number}·${short.text}`))
        }
      }),
    buildTimeout,
  )

  test(
    'cuts nothing of sixty slides with very long notes, and parts none from its first lines',
    async () => {
      await handout(await outlineWith(sixty((index) => [3, 20, 90, 1][index % 4] ?? 0)), {}, async (pdf, deck) => {
        const texts = await textsOf(pdf)
        const whole = texts.join('\n')
        for (const { title, notes } of deck.slides) {
          const paragraphs = (notes?.text ?? '').split('\n').filter(Boolean)
          for (const paragraph of paragraphs) expect(whole).toContain(spaceless(paragraph).slice(0, 12))
          const [first] = paragraphs
          if (!first) continue
          const page = texts.find((text) => text.includes(spaceless(first).slice(0, 12)))
          expect(page).toContain(spaceless(title.text))
        }
        expect(fullness(texts)).toBeGreaterThan(0.6)
      })
    },
    buildTimeout,
  )

  test(
    'takes four slides a page when there are no notes',
    async () => {
      await handout(await outlineWith(sixty(() => 0)), {}, async (pdf, deck) => {
        const shown = deck.slides.filter(({ content }) => content.kind === 'points').length
        expect(pdf.numPages).toBeLessThanOrEqual(Math.ceil(shown / 4) + deck.sections.length)
      })
    },
    buildTimeout,
  )

  test(
    'lists a hundred works once, and has a page for nothing else',
    async () => {
      const outline = await outlineWith(talkCiting(manyWorks(100), 'zh-CN'))
      await handout(outline, {}, async (pdf) => {
        const texts = await textsOf(pdf)
        expect(texts.filter((text) => text.length < 60)).toEqual([])
        expect(texts.join('').match(/\[100\]/g)?.length).toBeGreaterThan(1)
      })
    },
    buildTimeout,
  )
})

test(
  'lists the works behind thumbnails when no slide does',
  async () => {
    const text = (await readFile(talk, 'utf8')).replace('slides:', 'references-slide: false\nslides:')
    await handout(await outlineWith(text), { layout: '6up' }, async (pdf) => {
      expect((await textsOf(pdf)).at(-1)).toContain('参考文献[1]范阿涅.桥的账')
    })
  },
  buildTimeout,
)

test(
  'prints dark slides light, unless asked not to',
  async () => {
    const [light, dark] = await Promise.all(
      [false, true].map((dark) => handout(talk, { layout: '9up', dark }, (pdf) => inkOf(pdf))),
    )
    expect(dark).toBeGreaterThan(2 * (light ?? 0))
  },
  buildTimeout,
)

async function handout<T>(
  outline: string,
  setup: Partial<HandoutSetup>,
  use: (pdf: PDFDocumentProxy, deck: Deck) => Promise<T>,
): Promise<T> {
  const { pdf, deck } = await printHandout(browser, outline, setup)
  return usePdf(pdf, (document) => use(document, deck))
}

function textsOf(pdf: PDFDocumentProxy): Promise<string[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => textOf(pdf, index + 1)))
}

async function looksAsPictured(pdf: PDFDocumentProxy, name: string): Promise<void> {
  const picture = await pictureOfPages(pdf, [1, 2], pictureWidth)
  if (!existsSync(pathOf(name)) && !process.env.CI) await writeFile(pathOf(name), picture)
  expect(await pixelsApart(picture, await readFile(pathOf(name)), limits.apart), name).toBeLessThanOrEqual(
    limits.pixels,
  )
}

async function outlineWith(text: string): Promise<string> {
  const path = join(folder, `outline-${++outlines}.yaml`)
  await writeFile(path, text)
  return path
}
let outlines = 0

/** Sixty slides in four sections; `sentences` says how long the notes of each are. */
function sixty(sentences: (index: number) => number): string {
  const slideAt = (index: number) => ({
    title: `第${index + 1}笔账说明了什么`,
    points: ['收入', '支出', '结余'],
    ...(sentences(index) > 0 && { notes: notesOf(index, sentences(index)) }),
  })
  return stringify({
    lang: 'zh-CN',
    title: '桥由谁来修',
    slides: Array.from({ length: 4 }, (_, section) => ({
      section: `第${section + 1}部分`,
      slides: Array.from({ length: 15 }, (_, index) => slideAt(15 * section + index)),
    })),
  })
}

function notesOf(index: number, sentences: number): string {
  const paragraphs = Math.ceil(sentences / 10)
  return Array.from({ length: paragraphs }, (_, at) => {
    const rest = '账册记下了每一次修桥的木料与工钱，也记下了谁没有交过路费。'.repeat(Math.min(10, sentences - 10 * at))
    return `第${index + 1}张第${at + 1}段开始。${rest}`
  }).join('\n\n')
}

/** How full pages are on average, the fullest being full. */
function fullness(texts: readonly string[]): number {
  const lengths = texts.map(({ length }) => length)
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length / Math.max(...lengths)
}

/** How much of the first page is dark. */
async function inkOf(pdf: PDFDocumentProxy): Promise<number> {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas')
  const image = await loadImage(await pictureOfPages(pdf, [1], pictureWidth))
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  return data.filter((value, at) => at % 4 === 0 && value < 100).length
}
