import { describe, expect, test } from 'vitest'
import type { Page } from '../../scripts/print/browser.ts'
import { currentId, fontsOf } from '../helpers/deck-page.ts'
import { browserTimeout } from '../helpers/print.ts'
import { aroundTalk, textOf } from '../helpers/talk.ts'

const talk = aroundTalk()

const open = (id?: string) => talk().open(id)

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    const [main = '', ...modifiers] = key.split('+').reverse()
    for (const modifier of modifiers) await page.keyboard.down(modifier as 'Shift')
    await page.keyboard.press(main as 'a')
    for (const modifier of modifiers) await page.keyboard.up(modifier as 'Shift')
  }
}

const place = (page: Page) =>
  page.evaluate('Reveal.getCurrentSlide().id + (Reveal.getIndices().f >= 0 ? " " + Reveal.getIndices().f : "")')

test(
  'leads through the whole deck and back, step by step, with the keys of keyboards and of remote clickers',
  async () => {
    const page = await open()
    const way: unknown[] = [await place(page)]
    for (const key of ['Space', 'PageDown', 'ArrowRight', 'ArrowDown', 'n', 'PageDown', 'PageDown', 'PageDown']) {
      await press(page, key)
      way.push(await place(page))
    }
    expect(way).toEqual(['cover', 'opening', 'agenda', 'one', 'steps', 'steps 0', 'steps 1', 'steps 2', 'rare'])
    await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight')
    expect(await place(page)).toBe('closing')
    for (const key of ['Shift+Space', 'PageUp', 'ArrowLeft']) await press(page, key)
    expect(await place(page)).toBe('rare')
    await press(page, 'ArrowUp', 'p')
    expect(await place(page)).toBe('steps 1')
    await press(page, 'Home')
    expect(await place(page)).toBe('cover')
    await press(page, 'End')
    expect(await place(page)).toBe('closing')
  },
  browserTimeout,
)

test(
  'goes from section to section, back to the beginning of the own one first',
  async () => {
    const page = await open()
    const way: unknown[] = []
    for (const key of [']', 'Shift+ArrowRight', '[']) {
      await press(page, key)
      way.push(await place(page))
    }
    await press(page, 'ArrowRight', 'ArrowRight', '[')
    expect([...way, await place(page)]).toEqual(['one', 'two', 'one', 'one'])
  },
  browserTimeout,
)

test(
  'goes to the slide whose number is typed, and forgets one that is given up',
  async () => {
    const page = await open()
    await press(page, '7')
    expect(await textOf(page, '.typed-number')).toBe('7')
    await press(page, 'Enter')
    expect(await place(page)).toBe('two')
    await press(page, '1', '2', 'Backspace', 'Escape')
    expect(await page.$eval('.typed-number', (shown) => shown.hidden)).toBe(true)
    expect([await place(page), await page.$('dialog[open]')]).toEqual(['two', null])
  },
  browserTimeout,
)

test(
  'takes letters by their place where an input method has the keyboard',
  async () => {
    const page = await open('rare')
    await page.evaluate(`document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Process', code: 'KeyO', bubbles: true, cancelable: true }))`)
    await page.waitForSelector('dialog.overview[open]')
  },
  browserTimeout,
)

describe('the list of keys', () => {
  test(
    'names every action in the language of the deck, set in the fonts of the deck, and does what is clicked',
    async () => {
      const page = await open('rare')
      await press(page, '?')
      await page.waitForSelector('dialog.help[open]')
      const actions = await page.$$eval('.help .action-name', (names) => names.map(({ textContent }) => textContent))
      expect(actions).toEqual(expect.arrayContaining(['下一步', '演讲者窗口', '激光笔', '黑屏']))
      expect(actions).toHaveLength(16)
      expect((await fontsOf(page, '.help, .help *')).machine).toEqual([])
      await page.click('.help [data-action="overview"]')
      await page.waitForSelector('dialog.overview[open]')
      expect(await page.$('dialog.help[open]')).toBeNull()
    },
    browserTimeout,
  )

  test(
    'keeps the keyboard to itself, and gives it back on Escape',
    async () => {
      const page = await open('rare')
      await press(page, 'h', 'ArrowRight', 'End', 'Escape')
      expect([await place(page), await page.$('dialog[open]')]).toEqual(['rare', null])
      await press(page, 'ArrowRight')
      expect(await place(page)).toBe('two')
    },
    browserTimeout,
  )
})

describe('the overview', () => {
  test(
    'shows all slides under their sections, with titles and drawings, and goes where one leads it with arrow keys',
    async () => {
      const page = await open('rare')
      await press(page, 'Escape')
      await page.waitForSelector('dialog.overview[open]')
      const heads = await page.$$eval('.overview section > h3', (found) => found.map(({ textContent }) => textContent))
      expect(heads).toEqual(['一 第一节', '二 第二节'])
      const names = await page.$$eval('.overview-name', (found) => found.map(({ innerText }) => innerText))
      expect(names.map((name) => name.replaceAll(/\s+/g, ' '))).toContain('6 独有一词')
      await page.waitForSelector('.overview-slide[data-slide="rare"] .slide-copy .prose')
      expect(await page.$eval('.overview-slide[aria-current]', (slide) => slide.dataset.slide)).toBe('rare')
      expect((await fontsOf(page, '.overview, .overview *')).machine).toEqual([])
      await press(page, 'ArrowLeft', 'Enter')
      expect([await place(page), await page.$('dialog[open]')]).toEqual(['steps', null])
    },
    browserTimeout,
  )

  test(
    'changes nothing when it is closed',
    async () => {
      const page = await open('rare')
      await press(page, 'o', 'ArrowRight', 'Escape')
      expect([await place(page), await page.$('dialog[open]')]).toEqual(['rare', null])
    },
    browserTimeout,
  )
})

describe('Escape', () => {
  test(
    'puts away pointer, lens and black screen before it shows the overview',
    async () => {
      const page = await open('rare')
      await page.mouse.move(400, 300)
      await press(page, 'l', 'z', 'b')
      const state = () =>
        page.evaluate(`[
          !document.querySelector('.laser').hidden,
          new DOMMatrix(getComputedStyle(document.querySelector('.talk')).transform).a > 1,
          Reveal.isPaused(),
        ]`)
      expect(await state()).toEqual([true, true, true])
      await press(page, 'Escape')
      expect([await state(), await page.$('dialog[open]')]).toEqual([[false, false, false], null])
      await press(page, 'Escape')
      await page.waitForSelector('dialog.overview[open]')
    },
    browserTimeout,
  )
})

test(
  'enlarges what is under the pointer, and shows the point of the laser there',
  async () => {
    const page = await open('rare')
    const title = await page.$eval('#rare .slide-title', (found) => found.getBoundingClientRect().toJSON())
    await page.keyboard.down('Alt')
    await page.mouse.click(title.x + 10, title.y + 10)
    await page.keyboard.up('Alt')
    const enlarged = await page.$eval('#rare .slide-title', (found) => found.getBoundingClientRect().toJSON())
    expect(enlarged.height / title.height).toBeCloseTo(2.5)
    expect((title.x + 10 - enlarged.x) / 2.5).toBeCloseTo(10)
    await press(page, 'Escape', 'l')
    await page.mouse.move(321, 123)
    const point = await page.$eval('.laser', (found) => found.getBoundingClientRect().toJSON())
    expect([point.x + point.width / 2, point.y + point.height / 2]).toEqual([321, 123])
    expect(await currentId(page)).toBe('rare')
  },
  browserTimeout,
)

test(
  'keeps the screen awake, again when it comes back into view, and fills it',
  async () => {
    const page = await talk().browser.newPage()
    await page.evaluateOnNewDocument(`
      window.asked = []
      Object.defineProperty(navigator, 'wakeLock', { value: { request: async (what) => void asked.push(what) } })`)
    await page.goto(`file://${talk().deck}`)
    await page.waitForFunction('window.Reveal?.isReady() && asked.length === 1')
    await page.keyboard.press('f')
    await page.waitForFunction('document.fullscreenElement === document.documentElement && asked.length === 2')
    await page.keyboard.press('F5')
    await page.waitForFunction('document.fullscreenElement === null')
    expect(await page.evaluate('[...new Set(asked)]')).toEqual(['screen'])
  },
  browserTimeout,
)

test(
  'moves nothing for those who asked their system for less motion',
  async () => {
    const page = await open('steps')
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    expect(
      await page.evaluate(`[...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, transitionProperty, animationName } = getComputedStyle(element)
      const moves = transitionProperty !== 'none' && transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0)
      return moves || animationName !== 'none'
    }).map(({ className }) => className)`),
    ).toEqual([])
  },
  browserTimeout,
)

test(
  'goes on and back by swiping',
  async () => {
    const page = await talk().browser.newPage()
    await page.setViewport({ width: 844, height: 390, hasTouch: true, isMobile: true })
    await page.goto(`file://${talk().deck}#/rare`)
    await page.waitForFunction('window.Reveal?.isReady()')
    await swipe(page, 600, 200)
    await page.waitForFunction('Reveal.getCurrentSlide().id === "two"')
    await swipe(page, 200, 600)
    await page.waitForFunction('Reveal.getCurrentSlide().id === "rare"')
    await page.tap('.control-menu')
    await page.waitForSelector('dialog.help[open]')
  },
  browserTimeout,
)

async function swipe(page: Page, from: number, to: number): Promise<void> {
  await page.touchscreen.touchStart(from, 200)
  for (let at = 1; at <= 4; at++) await page.touchscreen.touchMove(from + ((to - from) * at) / 4, 200)
  await page.touchscreen.touchEnd()
}
