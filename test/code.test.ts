import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { aroundAll, describe, expect, test } from 'vitest'
import { highlightCode } from '../scripts/deck/highlight-code.ts'
import { type Browser, useBrowser } from '../scripts/print/browser.ts'
import { currentId, flawsOf, fontsOf, goOn, openDeck } from './helpers/deck-page.ts'
import { buildTimeout, succeed } from './helpers/lectern.ts'
import { yaml } from './helpers/outline.ts'
import { browserPlace, browserTimeout, inEmptyFolder } from './helpers/print.ts'
import { readBack } from './helpers/read-back.ts'
import { readText, usePdf } from './helpers/read-pdf.ts'

const outline = yaml`
  title: 代码
  slides:
    - title: 一步一步
      id: steps
      steps: true
      code: { file: model.py, lines: 2-6, highlight: [2, 4-5], caption: 最小二乘 }
    - title: 旁边还有话
      id: beside
      aside: [甲, 乙]
      takeaway: 结论里有 \`fit\`。
      code: { file: model.py }
    - title: 长行与制表符
      id: long
      code: { lang: js, text: "\tconst message = 'a string that is rather long for one line of a slide' // 说明" }
    - { title: 完, id: end, text: 文字里的 \`code\`。 }
`

const model = `import numpy as np
def fit(x, y, alpha=0.05):
    """岭回归 ridge"""
    beta = np.zeros(x.shape[1])
    for step in range(1000):  # 每一步
        beta -= alpha * (x.T @ (x @ beta - y))
    return beta
`

let browser: Browser
let folder: string

aroundAll(
  (runTests) =>
    inEmptyFolder(async (made) => {
      folder = made
      await writeFile(join(folder, 'talk.yaml'), outline.replaceAll('\\`', '`'))
      await writeFile(join(folder, 'model.py'), model)
      await succeed(['build', '--strict', 'talk.yaml', '--out', 'made'], { cwd: folder })
      await useBrowser(await browserPlace(), async (started) => {
        browser = started
        await runTests()
      })
    }),
  buildTimeout,
)

const open = (id: string | null = null) => openDeck(browser, join(folder, 'made', 'index.html'), id)

test('colours words by what they are, and escapes them', async () => {
  expect(await highlightCode('let a = "<b>" // 注', 'js')).toEqual([
    '<span class="code-keyword">let</span> a <span class="code-keyword">=</span> <span class="code-string-expression">&quot;&lt;b&gt;&quot;</span> <span class="code-comment">// 注</span>',
  ])
  expect(await highlightCode('a < b\n\nc', null)).toEqual(['a &lt; b', '', 'c'])
})

describe('a slide of code', () => {
  test(
    'holds every line unbroken, in fonts of the deck, readable on its ground',
    async () => {
      const { page, complaints } = await open()
      for (const id of ['steps', 'beside', 'long']) {
        await goOn(page)
        expect(await currentId(page)).toBe(id)
        const flaws = (await flawsOf(page)).filter((flaw) => !/^(code|span|pre)\..* is set in (18|19|2\d)/.test(flaw))
        expect(flaws, id).toEqual([])
        expect((await fontsOf(page, '.page.present .slide, .page.present .slide *')).machine, id).toEqual([])
        expect(await page.evaluate(brokenLines), id).toEqual([])
        expect(await page.evaluate(faintWords), id).toEqual([])
      }
      expect((await fontsOf(page, '#steps code *')).own).toEqual(
        expect.arrayContaining(['Source Code Pro', 'Noto Sans SC']),
      )
      expect((await fontsOf(page, '#end code')).own).toEqual(['Source Code Pro'])
      expect(complaints).toEqual([])
    },
    browserTimeout,
  )

  test(
    'shows the lines to look at one after the other, and in print all of them',
    async () => {
      const { page } = await open('steps')
      await page.addStyleTag({ content: '.reveal .fragment { transition: none !important }' })
      const seen: string[] = []
      for (let step = 0; step <= 2; step++) {
        if (step > 0) await page.keyboard.press('ArrowRight')
        seen.push((await page.evaluate(markedLines)) as string)
      }
      expect(seen).toEqual(['', 'def fit(x', 'beta = np|for step'])
      expect(await markedRows(await readFile(join(folder, 'made', 'slides.pdf')), 2)).toBeGreaterThan(2 * 28)
    },
    browserTimeout,
  )

  test('is text in the PDFs, in real fonts', async () => {
    for (const name of ['slides.pdf', 'handout.pdf']) {
      const pdf = await readFile(join(folder, 'made', name))
      expect((await readText(pdf)).join('\n').replaceAll(/\s/g, '')).toContain(
        'deffit(x,y,alpha=0.05):"""岭回归ridge"""',
      )
      const { fonts, type3Fonts } = await readBack(pdf)
      expect(type3Fonts).toEqual([])
      expect(fonts).toEqual(expect.arrayContaining(['SourceCodePro-Regular', 'SourceCodePro-Bold']))
    }
  })

  test('leaves nothing in a deck without code', async () => {
    await writeFile(join(folder, 'plain.yaml'), 'title: 无\nslides: [{ title: 文, text: 字 }]\n')
    await succeed(['build', 'plain.yaml', '--only', 'html', '--out', 'plain'], { cwd: folder })
    expect(await readFile(join(folder, 'plain', 'index.html'), 'utf8')).not.toContain('font-family: "Deck Mono";')
  })
})

/** How many rows of a page, in px of the slide, have the ground of lines to look at (--warm) in their middle. */
const markedRows = (bytes: Uint8Array, number: number) =>
  usePdf(bytes, async (pdf) => {
    const page = await pdf.getPage(number)
    const canvas = createCanvas(1280, 720)
    const viewport = page.getViewport({ scale: 1280 / 960 })
    await page.render({ canvas: null, canvasContext: canvas.getContext('2d'), viewport }).promise
    const { data } = canvas.getContext('2d').getImageData(1100, 0, 1, 720)
    const rows = Array.from({ length: 720 }, (_, at) => [...data.subarray(4 * at, 4 * at + 3)].join())
    return rows.filter((colour) => colour === '244,239,228').length
  })

/** Lines on the slide in view that take the height of two. */
const brokenLines = `[...Reveal.getCurrentSlide().querySelectorAll('.code-line')]
  .filter((line) => line.getBoundingClientRect().height > 1.9 * Number.parseFloat(getComputedStyle(line).fontSize))
  .map((line) => line.textContent)`

/** The beginnings of the lines whose mark can be seen. */
const markedLines = `[...Reveal.getCurrentSlide().querySelectorAll('.code-mark')]
  .filter((mark) => getComputedStyle(mark).visibility === 'visible')
  .map((mark) => mark.parentElement.textContent.trim().slice(0, 9).trim())
  .join('|')`

/** Words of less than 4.5 : 1 (WCAG 2.2, 1.4.3) on the card, or on the ground of a line to look at. */
const faintWords = `(() => {
  const luminance = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map((part) => part / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  const slide = Reveal.getCurrentSlide()
  const mark = slide.querySelector('.code-mark')
  const grounds = [slide.querySelector('.code-block'), ...(mark ? [mark] : [])].map((box) => luminance(getComputedStyle(box).backgroundColor))
  return [...slide.querySelectorAll('.code-block code, .code-block span')].filter((word) =>
    grounds.some((ground) => contrast(luminance(getComputedStyle(word).color), ground) < 4.5)).map((word) => word.textContent)
})()`
