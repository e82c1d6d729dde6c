import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { aroundAll, describe, expect, test } from 'vitest'
import type { Deck } from '../scripts/deck/deck.ts'
import { type Browser, type Page, useBrowser } from '../scripts/print/browser.ts'
import { currentId, flawsOf, fontsOf, openDeck } from './helpers/deck-page.ts'
import { buildTimeout, succeed } from './helpers/lectern.ts'
import { manyWorks, talkCiting } from './helpers/many-works.ts'
import { deckFrom } from './helpers/outline.ts'
import { browserPlace, browserTimeout, inEmptyFolder } from './helpers/print.ts'
import { usePdf } from './helpers/read-pdf.ts'

const works = manyWorks(65)
let browser: Browser
let folder: string
let deck: Deck

/** `zh/` holds a whole build, `en/` and `ja/` the decks of the same works in other languages and styles. */
aroundAll(
  (runTests) =>
    inEmptyFolder(async (empty) => {
      folder = empty
      for (const language of ['zh', 'en', 'ja']) {
        const outline = join(folder, `${language}.yaml`)
        await writeFile(outline, talkCiting(works, language))
        const only = language === 'zh' ? [] : ['--only', 'html']
        await succeed(['build', outline, '--strict', '--out', join(folder, language), ...only])
      }
      deck = await deckFrom(join(folder, 'zh.yaml'))
      await useBrowser(await browserPlace(), async (started) => {
        browser = started
        await runTests()
      })
    }),
  buildTimeout,
)

const open = async (language: string, id: string | null = null) =>
  (await openDeck(browser, join(folder, language, 'index.html'), id)).page

describe('a mark in the running deck', () => {
  test(
    'shows the full entry when it is pointed at, uncut and above everything',
    async () => {
      const page = await open('zh', 'marks')
      const marks = await page.$$('#marks .citation-mark')
      expect(marks).toHaveLength(6)
      for (const mark of marks) {
        await page.mouse.move(0, 0)
        expect(await cardsShown(page)).toEqual([])
        await mark.hover()
        expect(await cardsShown(page)).toEqual([{ isInside: true, isOnTop: true }])
      }
    },
    browserTimeout,
  )

  test(
    'shows it also where the browser cannot place it beside the mark',
    async () => {
      const page = await open('zh', 'marks')
      await page.evaluate(`for (const { cssRules, ownerNode } of document.styleSheets)
        for (const rule of cssRules) if (rule.conditionText?.includes('position-area')) rule.parentStyleSheet.deleteRule([...cssRules].indexOf(rule))`)
      for (const mark of await page.$$('#marks .citation-mark')) {
        await page.mouse.move(0, 0)
        await mark.hover()
        expect(await cardsShown(page)).toEqual([{ isInside: true, isOnTop: true }])
      }
    },
    browserTimeout,
  )

  test(
    'keeps the card while the pointer goes to it',
    async () => {
      const page = await open('zh', 'marks')
      const mark = await page.waitForSelector('#marks .point .citation-mark')
      await mark?.hover()
      const [from, to] = [
        await mark?.boundingBox(),
        await (await page.$('#marks .citation:hover .citation-card'))?.boundingBox(),
      ]
      if (!from || !to) throw new Error('there is no card to go to')
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
      await page.mouse.move(from.x + from.width / 2, to.y + 20, { steps: 20 })
      expect(await cardsShown(page)).toHaveLength(1)
    },
    browserTimeout,
  )

  test(
    'shows the entry to the keyboard, and leads to it',
    async () => {
      const page = await open('zh', 'marks')
      await page.keyboard.press('Tab')
      expect(await cardsShown(page)).toEqual([{ isInside: true, isOnTop: true }])
      const described = await page.evaluate(
        `document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent`,
      )
      expect(described).toContain('以“对表”与首脑会晤为中心的考察')
      await page.keyboard.press('Enter')
      await page.waitForFunction('Reveal.getCurrentSlide().id === "references"')
    },
    browserTimeout,
  )

  test(
    'leads to the slide that its entry is on, by a click',
    async () => {
      const last = deck.slides.findLast(({ content }) => content.kind === 'references')
      const page = await open('zh', `其余文献之${Math.ceil(60 / 8)}`)
      await (await page.$('.page.present .citation-mark'))?.click()
      await page.waitForFunction(`Reveal.getCurrentSlide().id === '${last?.id}'`)
    },
    browserTimeout,
  )

  test(
    'shows its card above the steps that come after it',
    async () => {
      const page = await open('zh', 'steps')
      for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
      await page.waitForFunction(
        'getComputedStyle(document.querySelector("#steps .fragment:last-child")).opacity === "1"',
      )
      await (await page.$('#steps .citation-mark'))?.hover()
      expect(await cardsShown(page)).toEqual([{ isInside: true, isOnTop: true }])
    },
    browserTimeout,
  )

  test(
    'stands on the line of the word before it, however narrow the column',
    async () => {
      const page = await open('zh', 'marks')
      for (let width = 120; width <= 400; width += 10)
        expect(await page.evaluate(`(${marksAlone})(${width})`), `${width} px`).toBe(0)
    },
    browserTimeout,
  )
})

test('leaves no mark in titles that are text, nor in what the speaker reads', async () => {
  const page = await open('zh')
  expect(
    await page.$$eval('h1, h2, h3, .kicker, .agenda-card', (all) => all.some((one) => one.querySelector('.citation'))),
  ).toBe(false)
  expect(await page.$$eval('aside.notes', (all) => all.some((one) => one.querySelector('a, .citation-card')))).toBe(
    false,
  )
  expect(await page.$eval('aside.notes', ({ textContent }) => textContent)).toMatch(/先说背景.?\[2\]。/)
})

describe.each(['zh', 'en', 'ja'])('references in a deck in %s', (language) => {
  test(
    'fill their slides and stay on them',
    async () => {
      const page = await open(language, 'references')
      const shown: string[] = []
      const filled: number[] = []
      while (String(await currentId(page)).startsWith('references')) {
        expect(await flawsOf(page)).toEqual([])
        const { machine } = await fontsOf(page, '.page.present .slide, .page.present .slide *')
        expect(machine, 'fonts of the machine').toEqual([])
        const { ids, share } = await readReferences(page)
        shown.push(...ids)
        filled.push(share)
        await page.keyboard.press('ArrowRight')
      }
      expect(shown).toHaveLength(works.length)
      expect(new Set(shown).size).toBe(works.length)
      expect(filled.length).toBeGreaterThanOrEqual(3)
      for (const share of filled.slice(0, -1)) expect(share).toBeGreaterThan(0.8)
    },
    browserTimeout,
  )
})

describe('slides.pdf', () => {
  test('leads from each mark to the page of its entry', () =>
    withPdf('slides.pdf', async (pdf) => {
      const pages = new Map(
        deck.slides.flatMap(({ content, number }) =>
          content.kind === 'references' ? content.entries.map(({ id }) => [id, number] as const) : [],
        ),
      )
      const marks = deck.slides.find(({ id }) => id === 'marks')
      const links = await linksOn(pdf, marks?.number ?? 0)
      const cited = ['work1', 'work1', 'work2', 'work2', 'work4', 'work5']
      expect(links.map(({ name }) => name).toSorted()).toEqual(cited.map((id) => `ref-${id}`))
      for (const { name, page } of links) expect(page).toBe(pages.get(name.replace('ref-', '')))
    }))

  test('shows no cards', async () => {
    expect(await readFile(join(folder, 'zh', 'index.html'), 'utf8')).toContain('citation-card"')
    await withPdf('slides.pdf', async (pdf) => {
      const text = await textOf(pdf, deck.slides.find(({ id }) => id === 'marks')?.number ?? 0)
      expect(text).not.toContain('Alignment')
    })
  })

  test('has bookmarks without marks', () =>
    withPdf('slides.pdf', async (pdf) => {
      const titles = titlesOf(await pdf.getOutline())
      expect(titles).toEqual(deck.slides.map(({ title }) => title.text))
      expect(titles.join()).not.toMatch(/\[\d/)
    }))
})

describe('handout.pdf', () => {
  test('has each work that a slide and its notes cite beside them, with the place in it', () =>
    withPdf('handout.pdf', async (pdf) => {
      const first = (await textOf(pdf, 1)).replaceAll(/\s/g, '')
      for (const words of ['（第5页）', '(pp.3-5)', '朝日新聞', '새정부의', 'AlignmentDespiteAntagonism'])
        expect(first).toContain(words)
    }))

  test('lists all works at its end, where its marks lead, under a bookmark', () =>
    withPdf('handout.pdf', async (pdf) => {
      const outline = await pdf.getOutline()
      expect(titlesOf(outline).at(-1)).toBe('参考文献')
      expect(titlesOf(outline).filter((title) => title.includes('参考文献'))).toHaveLength(1)
      const start = await pageOf(pdf, outline.at(-1)?.items.at(-1)?.dest ?? outline.at(-1)?.dest ?? null)
      const links = await linksOn(pdf, 1)
      const marks = links.filter(({ name }) => name.startsWith('ref-'))
      expect(marks.length).toBeGreaterThanOrEqual(7)
      for (const { page } of marks) expect(page).toBeGreaterThanOrEqual(start)
      const list = (await Promise.all(range(start, pdf.numPages).map((page) => textOf(pdf, page)))).join('')
      for (let number = 1; number <= works.length; number++) expect(list).toContain(`[${number}]`)
    }))
})

async function withPdf(name: string, use: (pdf: PDFDocumentProxy) => Promise<void>): Promise<void> {
  await usePdf(await readFile(join(folder, 'zh', name)), use)
}

/** The cards in view: whether each is inside the slide, and whether anything covers its middle. */
async function cardsShown(page: Page): Promise<readonly { isInside: boolean; isOnTop: boolean }[]> {
  return (await page.evaluate(`
    [...document.querySelectorAll('.page.present .citation-card')].filter((card) => card.checkVisibility()).map((card) => {
      const { left, top, right, bottom } = card.getBoundingClientRect()
      const frame = card.closest('.slide').getBoundingClientRect()
      return {
        isInside: left >= frame.left && top >= frame.top && right <= frame.right && bottom <= frame.bottom,
        isOnTop: card.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)),
      }
    })`)) as { isInside: boolean; isOnTop: boolean }[]
}

/** The entries on the slide in view, and how much of its columns they fill. */
async function readReferences(page: Page): Promise<{ ids: string[]; share: number }> {
  return (await page.evaluate(`(() => {
    const body = document.querySelector('.page.present .slide-body')
    const room = body.clientHeight - parseFloat(getComputedStyle(body).paddingTop)
    const entries = [...body.querySelectorAll('.reference')]
    const columns = Number(getComputedStyle(body.querySelector('.reference-list')).columnCount)
    const height = entries.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0)
    return { ids: entries.map(({ id }) => id), share: height / (columns * room) }
  })()`)) as { ids: string[]; share: number }
}

/** Runs in the browser: how many marks of a point that is `width` px wide are not on the line of the character before them. */
const marksAlone = `(width) => {
  const text = document.querySelector('#marks .point-text p')
  text.style.cssText = 'width: ' + width + 'px; word-break: normal'
  return [...text.querySelectorAll('sup')].filter((mark) => {
    const before = document.createRange()
    const word = mark.previousSibling
    const last = word.data.replace('\\u2060', '').length
    before.setStart(word, last - 1)
    before.setEnd(word, last)
    return mark.getBoundingClientRect().top > before.getBoundingClientRect().bottom
  }).length
}`

interface Link {
  readonly name: string
  readonly page: number
}

async function linksOn(pdf: PDFDocumentProxy, number: number): Promise<readonly Link[]> {
  const annotations = await (await pdf.getPage(number)).getAnnotations()
  const links = annotations.filter(({ dest }) => dest).map(({ dest }) => dest as string)
  return Promise.all(links.map(async (name) => ({ name, page: await pageOf(pdf, name) })))
}

async function pageOf(pdf: PDFDocumentProxy, destination: string | unknown[] | null): Promise<number> {
  const place = typeof destination === 'string' ? await pdf.getDestination(destination) : destination
  if (!place) throw new Error(`a link leads nowhere: ${JSON.stringify(destination)}`)
  return (await pdf.getPageIndex(place[0] as { num: number; gen: number })) + 1
}

async function textOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join('')
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

function titlesOf(outline: Outline): string[] {
  return outline.flatMap(({ title, items }) => [title.trim(), ...titlesOf(items)])
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
