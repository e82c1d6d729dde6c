import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { aroundAll, describe, expect, test } from 'vitest'
import { themeNames } from '../../scripts/outline/theme.ts'
import { type Browser, type Page, useBrowser } from '../../scripts/print/browser.ts'
import { readPdf } from '../../scripts/print/read-pdf.ts'
import { openDeck } from '../helpers/deck-page.ts'
import { buildTimeout, shippedOutline, succeed } from '../helpers/lectern.ts'
import { deckFrom } from '../helpers/outline.ts'
import { browserPlace, browserTimeout, inEmptyFolder } from '../helpers/print.ts'
import { buildTalk, openSpeaker } from '../helpers/talk.ts'

let browser: Browser
let shipped: string
let talk: string

aroundAll(
  (runTests) =>
    inEmptyFolder(async (folder) => {
      talk = await buildTalk(folder)
      shipped = join(folder, 'shipped', 'index.html')
      await succeed(['build', shippedOutline, '--only', 'html', '--out', join(folder, 'shipped')])
      await useBrowser(await browserPlace(), async (started) => {
        browser = started
        await runTests()
      })
    }),
  buildTimeout,
)

const deck = await deckFrom(shippedOutline)
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Way {
  readonly width: number
  readonly height: number
  readonly scripts: boolean
  readonly query: string
}

/** The shipped deck as a page of slides, in whichever way it becomes one. */
async function openPage({ width, height, scripts, query }: Way): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width, height })
  await page.setJavaScriptEnabled(scripts)
  await page.goto(`${pathToFileURL(shipped)}${query}`)
  await page.waitForFunction('document.fonts.status === "loaded"')
  return page
}

const ways: readonly (readonly [string, Way])[] = [
  ['without JavaScript', { width: 1400, height: 900, scripts: false, query: '' }],
  ['without JavaScript on a small screen', { width: 800, height: 1000, scripts: false, query: '' }],
  ['on a telephone', { width: 390, height: 844, scripts: true, query: '' }],
  ['for the print dialog', { width: 1280, height: 720, scripts: true, query: '?print-pdf' }],
]

describe.each(ways)('the deck %s', (_, way) => {
  test(
    'is a page of all slides in order, with headings in order, nothing cut off, no notes',
    async () => {
      const page = await openPage(way)
      const slides = await framesOf(page)
      expect(slides.map(({ id }) => id)).toEqual(deck.slides.map(({ id }) => id))
      slides.slice(1).forEach(({ top }, index) => {
        expect(top).toBeGreaterThanOrEqual(slides[index]?.bottom ?? 0)
      })
      expect(slides.filter(({ isWide }) => isWide)).toEqual([])
      const levels = await page.$$eval('h1, h2, h3', (heads) =>
        heads.filter((head) => head.checkVisibility()).map((head) => Number(head.localName.slice(1))),
      )
      expect(levels[0]).toBe(1)
      levels.slice(1).forEach((level, index) => {
        expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1)
      })
      expect(await page.$eval('.notes', (notes) => notes.checkVisibility())).toBe(false)
      expect(await cutOff(page)).toEqual([])
    },
    browserTimeout,
  )
})

interface Frame {
  readonly id: string
  readonly top: number
  readonly bottom: number
  readonly isWide: boolean
}

const framesOf = async (page: Page) =>
  (await page.evaluate(`[...document.querySelectorAll('.page')].map((page) => {
    const { top, right, bottom } = page.getBoundingClientRect()
    return { id: page.id, top: top + scrollY, bottom: bottom + scrollY, isWide: right > innerWidth + 1 }
  })`)) as Frame[]

/** Texts that leave the slide that they stand on; what can be scrolled by itself may be wider. */
const cutOff = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll('.slide')].flatMap((slide) => {
    const frame = slide.getBoundingClientRect()
    return [...slide.querySelectorAll('p, li, h1, h2, h3, td, th, figcaption')]
      .filter((text) => text.checkVisibility() && !text.closest('.citation-card, figure, .table, .formulas'))
      .filter((text) => {
        const { right, bottom } = text.getBoundingClientRect()
        return right > frame.right + 1 || bottom > frame.bottom + 1
      })
      .map((text) => slide.parentElement.id + ': ' + text.textContent.slice(0, 30))
  })`)

describe('on a telephone', () => {
  test(
    'text is large enough to read',
    async () => {
      const page = await openPage({ width: 390, height: 844, scripts: true, query: '' })
      const sizes = (await page.evaluate(`[...document.querySelectorAll('.slide :is(p, li, td, th, h1, h2, h3)')]
        .filter((text) => text.checkVisibility() && text.textContent.trim() !== '')
        .map((text) => Number.parseFloat(getComputedStyle(text).fontSize))`)) as number[]
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14)
    },
    browserTimeout,
  )

  test(
    'held across, slides are shown one by one; held upright again, they are a page to read',
    async () => {
      const page = await openPage({ width: 390, height: 844, scripts: true, query: '' })
      expect(await page.$('.reveal')).toBeNull()
      await page.setViewport({ width: 844, height: 390 })
      await page.waitForFunction('document.querySelector(".reveal") && Reveal.isReady()')
      await page.keyboard.press('ArrowRight')
      await page.setViewport({ width: 390, height: 844 })
      await page.waitForFunction('!document.querySelector(".reveal")')
      expect(await page.$$eval('.page', (pages) => pages.filter((page) => page.checkVisibility()).length)).toBe(
        deck.slides.length,
      )
      await page.setViewport({ width: 844, height: 390 })
      await page.waitForFunction('document.querySelector(".reveal") && Reveal.isReady()')
      await page.keyboard.press('ArrowRight')
      expect(await page.evaluate('Reveal.getCurrentSlide().id')).toBe(deck.slides[2]?.id)
    },
    browserTimeout,
  )
})

test(
  'prints all its slides from the browser, a page each, and goes on where it was',
  async () => {
    const { page } = await openDeck(browser, shipped, deck.slides[5]?.id)
    const pdf = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    expect(pdf.pages).toHaveLength(deck.slides.length)
    const spaceless = (text: string) => text.replaceAll(/\s/g, '')
    for (const [index, { title }] of deck.slides.entries())
      expect(spaceless(pdf.pages[index]?.text ?? '')).toContain(spaceless(title.text))
    expect(await page.evaluate('Reveal.getCurrentSlide().id')).toBe(deck.slides[5]?.id)
    expect(await page.$('.reveal')).not.toBeNull()
  },
  browserTimeout,
)

describe('axe finds nothing', () => {
  const violations = async (page: Page, rules = '') => {
    await page.evaluate(axe)
    return page.evaluate(`axe.run(${rules}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`)
  }

  test.each(themeNames)(
    'on any slide of the shipped deck, below each other, in %s',
    async (theme) => {
      const page = await openPage({ width: 1400, height: 900, scripts: true, query: '?print-pdf' })
      await page.addStyleTag({
        content: await readFile(
          fileURLToPath(new URL(`../../templates/styles/themes/${theme}.css`, import.meta.url)),
          'utf8',
        ),
      })
      // Nothing else hangs on a theme.
      expect(
        await violations(page, theme === 'ink' ? '' : '{ runOnly: ["color-contrast", "link-in-text-block"] }'),
      ).toEqual([])
    },
    browserTimeout,
  )

  test(
    'on a telephone',
    async () => {
      const page = await openPage({ width: 390, height: 844, scripts: true, query: '' })
      expect(await violations(page)).toEqual([])
    },
    browserTimeout,
  )

  test(
    'on slides that are shown one by one, and in what opens over them',
    async () => {
      const { page } = await openDeck(browser, talk)
      const count = (await page.evaluate('Reveal.getTotalSlides()')) as number
      for (let index = 0; index < count; index++) {
        expect(await violations(page), `slide ${index + 1}`).toEqual([])
        await page.keyboard.press(']')
        await page.evaluate(`Reveal.slide(${index + 1})`)
      }
      for (const key of ['?', 'o', '/'] as const) {
        await page.keyboard.press(key)
        await page.waitForSelector('dialog[open]')
        if (key === '/') await page.keyboard.type('一')
        expect(await violations(page), key).toEqual([])
        await page.keyboard.press('Escape')
      }
    },
    browserTimeout,
  )

  test(
    'in the speaker window',
    async () => {
      const { page } = await openDeck(browser, talk, 'steps')
      expect(await violations(await openSpeaker(page))).toEqual([])
    },
    browserTimeout,
  )
})

test(
  'says to a screen reader which slide is shown',
  async () => {
    const { page } = await openDeck(browser, talk, 'steps')
    await page.keyboard.press('End')
    await page.waitForFunction(`document.querySelector('[aria-live]').textContent.includes('谢谢')`)
    const exposed = await page.$$eval('h1, h2, h3', (heads) =>
      heads.filter((head) => !head.closest('[aria-hidden="true"]')).map((head) => [head.textContent, head.ariaLevel]),
    )
    expect(exposed).toEqual([['谢谢', '1']])
  },
  browserTimeout,
)
