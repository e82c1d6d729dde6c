import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aroundAll, describe, expect, test } from 'vitest'
import { type Browser, type Page, useBrowser } from '../scripts/print/browser.ts'
import { addressOf, currentId, flawsOf, fontsOf, goOn, openDeck } from './helpers/deck-page.ts'
import { buildTimeout, shippedOutline, succeed } from './helpers/lectern.ts'
import { deckFrom, yaml } from './helpers/outline.ts'
import { browserPlace, browserTimeout, inEmptyFolder } from './helpers/print.ts'

const small = yaml`
  title: 小讲
  slides:
    - title: 一步一步
      id: steps
      steps: true
      points: [甲, 乙, 丙]
      notes: 先说甲。再引「あいうえお」和 안녕하세요，还有 **plain English**。
    - title: 独有一词
      id: rare
      text: 全篇只有这里谈到龃龉。
      notes: 第二页的讲稿。
    - { title: 末了, text: 完。 }
`

let browser: Browser
let shipped: string
let own: string

aroundAll(
  (runTests) =>
    inEmptyFolder(async (folder) => {
      const outline = join(folder, 'small.yaml')
      await writeFile(outline, small)
      shipped = join(folder, 'shipped', 'index.html')
      own = join(folder, 'own', 'index.html')
      await succeed(['build', shippedOutline, '--only', 'html', '--out', join(folder, 'shipped')])
      await succeed(['build', outline, '--only', 'html', '--out', join(folder, 'own')])
      await useBrowser(await browserPlace(), async (started) => {
        browser = started
        await runTests()
      })
    }),
  buildTimeout,
)

const deck = await deckFrom(shippedOutline)

describe('the shipped deck', () => {
  test(
    'shows every slide in order, complete, in its own fonts, within the frame',
    async () => {
      const { page, requests, complaints } = await openDeck(browser, shipped)
      expect(await page.evaluate('Reveal.getTotalSlides()')).toBe(deck.slides.length)
      for (const { id, number, title } of deck.slides) {
        if (number > 1) await goOn(page)
        expect(await currentId(page)).toBe(id)
        expect(await visibleTitle(page)).toBe(spaceless(title.text))
        const { own, machine } = await fontsOf(page, '.page.present .slide, .page.present .slide *')
        expect(machine, `fonts of the machine on ${id}`).toEqual([])
        expect(own.length).toBeGreaterThan(0)
        await page.evaluate(
          'Reveal.getCurrentSlide().querySelectorAll(".fragment").forEach((part) => part.classList.add("visible"))',
        )
        expect(await flawsOf(page), `flaws of ${id}`).toEqual([])
      }
      await page.waitForFunction(`decodeURIComponent(location.hash) === '#/${deck.slides.at(-1)?.id}'`)
      expect(requests).toEqual([addressOf(shipped)])
      expect(complaints).toEqual([])
    },
    buildTimeout,
  )

  test(
    'says its language and title, and is no application to a screen reader',
    async () => {
      const { page } = await openDeck(browser, shipped)
      expect(await page.title()).toBe(deck.title.text)
      expect(await page.evaluate('document.documentElement.lang')).toBe(deck.language)
      expect(await page.$('[role="application"]')).toBeNull()
    },
    browserTimeout,
  )

  test(
    'opens at the slide that its address names',
    async () => {
      for (const { id } of [deck.slides.at(-2), deck.slides.at(7)].filter((slide) => slide !== undefined)) {
        const { page } = await openDeck(browser, shipped, id)
        expect(await currentId(page)).toBe(id)
      }
    },
    browserTimeout,
  )
})

test(
  'shows the parts of a slide one by one',
  async () => {
    const { page } = await openDeck(browser, own, 'steps')
    const seen = ['']
    for (let step = 1; step <= 3; step++) {
      await page.keyboard.press('ArrowRight')
      seen.push(
        (
          await page.$$eval('.page.present .fragment.visible', (parts) =>
            parts.map(({ textContent }) => textContent?.trim()),
          )
        ).join(''),
      )
    }
    expect(seen).toEqual(['', '甲', '甲乙', '甲乙丙'])
    await page.keyboard.press('ArrowRight')
    expect(await currentId(page)).toBe('rare')
  },
  browserTimeout,
)

test(
  'would not pass with a slide that holds too much, or holds it too small',
  async () => {
    const { page } = await openDeck(browser, own, 'rare')
    expect(await flawsOf(page)).toEqual([])
    await page.$eval('#rare .content', (content) => {
      content.innerHTML = `<p>${'长'.repeat(2000)}</p><p style="font-size: 20px">小</p>`
    })
    expect((await flawsOf(page)).join('\n')).toMatch(/leaves the slide.*overlaps.*is set in 20 px, not 24/s)
  },
  browserTimeout,
)

/** The heading of the slide in view; only what a reader can see counts. */
async function visibleTitle(page: Page): Promise<string> {
  const titles = await page.$$eval('.page h1, .page h2, .page h3', (headings) =>
    headings
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((heading) => heading.textContent ?? ''),
  )
  return spaceless(titles.join('|'))
}

function spaceless(text: string): string {
  return text.replaceAll(/\s/g, '')
}
