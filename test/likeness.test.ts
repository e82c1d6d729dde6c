import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { aroundAll, expect, test } from 'vitest'
import { parseDocument, visit } from 'yaml'
import type { Deck } from '../scripts/deck/deck.ts'
import { useBrowser } from '../scripts/print/browser.ts'
import { currentId, goOn, openDeck } from './helpers/deck-page.ts'
import { buildTimeout, root, succeed } from './helpers/lectern.ts'
import { deckFrom } from './helpers/outline.ts'
import { browserPlace, inEmptyFolder } from './helpers/print.ts'
import { usePdf } from './helpers/read-pdf.ts'

/** Grey values of 160 × 90 fields: coarse enough that two rasterisers agree on the edges of letters. */
type Picture = readonly number[]

const fields = { width: 160, height: 90 }

/**
 * Measured on 35 slides, of 255: a slide and its page differ by 0.06 to 0.35 on average, by 49 at most in one field;
 * the nearest other page by 5.4 or more, 17 times as much as the own page.
 */
const limits = { mean: 0.8, largest: 70, timesNearer: 8 }

/** Every kind of slide, and of the charts a few. */
const source = `${root}test/outlines/themes/`
const charts = ['stacked', 'donut', 'line']

let deck: Deck
let shown: readonly Picture[]
let printed: readonly Picture[]
/** What `--only png` makes. */
let pictured: readonly Picture[]

aroundAll(
  (runTests) =>
    inEmptyFolder(async (folder) => {
      await cp(source, folder, { recursive: true })
      const outline = join(folder, 'talk.yaml')
      await writeFile(outline, withFewCharts(await readFile(outline, 'utf8')))
      deck = await deckFrom(outline)
      await succeed(['build', outline, '--only', 'html,slides,png', '--scale', '1', '--out', folder])
      shown = await screenshots(join(folder, 'index.html'))
      printed = await usePdf(await readFile(join(folder, 'slides.pdf')), pagesOf)
      pictured = await picturesIn(join(folder, 'slides'))
      await runTests()
    }),
  buildTimeout,
)

test('every slide looks on screen as it does in print', () => {
  for (const [index, { id }] of deck.slides.entries()) {
    const { mean, largest } = difference(pictureAt(shown, index), pictureAt(printed, index))
    expect(mean, `mean difference of ${id}`).toBeLessThan(limits.mean)
    expect(largest, `largest difference of ${id}`).toBeLessThan(limits.largest)
  }
})

test('the picture of every slide looks as its page does', () => {
  for (const [index, { id }] of deck.slides.entries()) {
    const { mean, largest } = difference(pictureAt(pictured, index), pictureAt(printed, index))
    expect(mean, `mean difference of ${id}`).toBeLessThan(limits.mean)
    expect(largest, `largest difference of ${id}`).toBeLessThan(limits.largest)
  }
})

test('every slide is far nearer to its own page than to any other', () => {
  for (const [index, { id }] of deck.slides.entries()) {
    const means = printed.map((page) => difference(pictureAt(shown, index), page).mean)
    const own = means[index] ?? 0
    const nearest = Math.min(...means.filter((_, other) => other !== index))
    expect(nearest, `the nearest other page of ${id}`).toBeGreaterThan(limits.timesNearer * own)
  }
})

function withFewCharts(outline: string): string {
  const document = parseDocument(outline)
  visit(document, {
    Map: (_, node) =>
      node.has('chart') && node.has('title') && !charts.includes(String(node.get('id'))) ? visit.REMOVE : undefined,
  })
  return String(document)
}

/** Every slide of the running deck, with all its parts shown. */
async function screenshots(file: string): Promise<Picture[]> {
  return useBrowser(await browserPlace(), async (browser) => {
    const { page } = await openDeck(browser, file)
    const pictures: Picture[] = []
    for (const { id, number } of deck.slides) {
      if (number > 1) await goOn(page)
      expect(await currentId(page)).toBe(id)
      await page.evaluate(`
        Reveal.getCurrentSlide().querySelectorAll('.fragment').forEach((part) => {
          part.style.transition = 'none'
          part.classList.add('visible')
        })`)
      pictures.push(await coarse(await page.screenshot({ type: 'png' })))
    }
    return pictures
  })
}

async function pagesOf(pdf: PDFDocumentProxy): Promise<Picture[]> {
  const pictures: Picture[] = []
  for (const { number } of deck.slides) {
    const page = await pdf.getPage(number)
    const viewport = page.getViewport({ scale: 1280 / 960 })
    const canvas = createCanvas(1280, 720)
    await page.render({ canvas: null, canvasContext: canvas.getContext('2d'), viewport }).promise
    pictures.push(await coarse(canvas.toBuffer('image/png')))
  }
  return pictures
}

async function picturesIn(folder: string): Promise<Picture[]> {
  const names = (await readdir(folder)).sort()
  return Promise.all(names.map(async (name) => coarse(await readFile(join(folder, name)))))
}

async function coarse(png: Uint8Array): Promise<Picture> {
  const { width, height } = fields
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.imageSmoothingQuality = 'high'
  context.drawImage(await loadImage(Buffer.from(png)), 0, 0, width, height)
  const { data } = context.getImageData(0, 0, width, height)
  return Array.from({ length: width * height }, (_, at) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * at, 4 * at + 3)
    return 0.299 * red + 0.587 * green + 0.114 * blue
  })
}

/** How far two pictures are apart, of 255: on average, and where it is worst. */
function difference(one: Picture, other: Picture): { mean: number; largest: number } {
  const apart = one.map((grey, at) => Math.abs(grey - (other[at] ?? 0)))
  return { mean: apart.reduce((sum, value) => sum + value, 0) / apart.length, largest: Math.max(...apart) }
}

function pictureAt(pictures: readonly Picture[], index: number): Picture {
  const picture = pictures[index]
  if (!picture) throw new Error(`no picture of slide ${index + 1}`)
  return picture
}
