import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aroundAll, describe, expect, test } from 'vitest'
import { formulaSetter } from '../scripts/deck/set-formula.ts'
import { type Browser, type Page, useBrowser } from '../scripts/print/browser.ts'
import { flawsOf, fontsOf, goOn, openDeck } from './helpers/deck-page.ts'
import { buildTimeout, succeed } from './helpers/lectern.ts'
import { deckFrom } from './helpers/outline.ts'
import { browserPlace, browserTimeout, inEmptyFolder } from './helpers/print.ts'
import { readBack } from './helpers/read-back.ts'
import { readText, usePdf } from './helpers/read-pdf.ts'

/** What KaTeX builds boxes of: fractions, roots, scripts, delimiters, tables, accents, text, spaces, sizes. */
const formulas = [
  'R^2 = 1 - \\frac{SS_{\\text{res}}}{SS_{\\text{tot}}}',
  '\\sqrt[3]{\\frac{a}{1 + \\sqrt{b}}} + \\binom{n}{k}',
  '\\sum_{i=1}^{n} \\int_{-\\infty}^{\\infty} \\prod_{j \\in J} x_{ij}',
  '\\left\\{ \\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} \\right\\}',
  '\\begin{cases} 1 & x > 0 \\\\ 0 & \\text{其他情形} \\end{cases}',
  '\\begin{aligned} f(x) &= (x+1)^2 \\\\ &= x^2 + 2x + 1 \\end{aligned}',
  '\\hat\\beta + \\widehat{abc} + \\overline{x+y} + \\vec{v} + \\underbrace{a+b}_{c}',
  '\\mathbb{R} \\mathcal{L} \\mathfrak{g} \\mathrm{Var} \\mathbf{x} \\boldsymbol{\\alpha} \\mathsf{T} \\mathtt{code}',
  '\\text{支持率} = \\alpha + \\beta \\cdot \\text{income} \\quad (p < 0.05)',
  '{\\Large A} + {\\small b} \\xrightarrow{\\text{撮合}} C \\tag{1}',
]

const long = Array.from({ length: 30 }, (_, at) => `x_{${at}}^2`).join(' + ')
const slide = (tex: string, at: number) => `  - { title: 式 $x_${at}$, id: f${at}, math: '${tex}' }`
const outline = `title: 式
slides:
${formulas.map(slide).join('\n')}
  - { title: 长, id: long, aside: 旁注, takeaway: 结论, math: ['${long}', { tex: a, note: 说明 }] }
  - { title: 文, id: text, points: ['短 $a$', '单独一行 $$${long}$$'] }
`

let browser: Browser
let folder: string

aroundAll(
  (runTests) =>
    inEmptyFolder(async (made) => {
      folder = made
      await writeFile(join(folder, 'talk.yaml'), outline)
      await succeed(['build', 'talk.yaml', '--out', 'made'], { cwd: folder })
      await useBrowser(await browserPlace(), async (started) => {
        browser = started
        await runTests()
      })
    }),
  buildTimeout,
)

const open = () => openDeck(browser, join(folder, 'made', 'index.html'))

/** px of what is seen of the formulas on a slide, each, and of their letters. */
const sizesOn = (page: Page, id: string) =>
  page.evaluate(`[...document.querySelectorAll('#${id} .content .katex-html')].map((formula) => {
    const boxes = [...formula.querySelectorAll('.base')].map((base) => base.getBoundingClientRect())
    return {
      width: Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left)),
      size: Number.parseFloat(getComputedStyle(formula).fontSize),
    }
  })`) as Promise<{ width: number; size: number }[]>

describe('a formula', () => {
  test(
    'is as wide as was reckoned without a browser',
    async () => {
      const set = await formulaSetter()
      const { page } = await open()
      for (const [at, tex] of formulas.entries()) {
        await goOn(page)
        const [shown] = await sizesOn(page, `f${at}`)
        const reckoned = set(tex, true)
        if (!shown || 'problem' in reckoned) throw new Error(`${tex} was not set`)
        const width = shown.width / shown.size
        expect(reckoned.width, tex).toBeGreaterThan(width * 0.99)
        expect(reckoned.width, tex).toBeLessThan(width * 1.25 + 1.5)
      }
    },
    browserTimeout,
  )

  test(
    'stays inside of its slide, set in fonts that the deck brings',
    async () => {
      const { page, complaints } = await open()
      for (const { id } of (await deckFrom(join(folder, 'talk.yaml'))).slides.slice(1)) {
        await goOn(page)
        expect(
          (await flawsOf(page)).filter((flaw) => !(id === 'long' || id === 'text') || !/ is set in /.test(flaw)),
          id,
        ).toEqual([])
        expect((await fontsOf(page, '.page.present .slide, .page.present .slide *')).machine, id).toEqual([])
      }
      expect(complaints).toEqual([])
    },
    browserTimeout,
  )

  test('is in the PDFs once, as text in real fonts, and in bookmarks', async () => {
    for (const name of ['slides.pdf', 'handout.pdf']) {
      const pdf = await readFile(join(folder, 'made', name))
      const { fonts, type3Fonts } = await readBack(pdf)
      expect(type3Fonts).toEqual([])
      expect(fonts).toEqual(expect.arrayContaining(['KaTeX_Main-Regular', 'KaTeX_Math-Italic', 'KaTeX_AMS-Regular']))
    }
    const slides = await readFile(join(folder, 'made', 'slides.pdf'))
    expect((await readText(slides))[9]?.match(/支持率/g)).toHaveLength(1)
    const bookmarks = await usePdf(slides, (pdf) => pdf.getOutline())
    expect(bookmarks.map(({ title }) => title)).toContain('式 x0')
  })

  test(
    'is MathML to a screen reader, and leaves nothing in a page without any',
    async () => {
      const { page } = await open()
      expect(await page.$$eval('#f0 math mfrac', (fractions) => fractions.length)).toBe(1)
      await writeFile(join(folder, 'plain.yaml'), 'title: 无\nslides: [{ title: 价格, text: 从 $5 到 $6 }]\n')
      await succeed(['build', 'plain.yaml', '--only', 'html', '--out', 'plain'], { cwd: folder })
      expect(await readFile(join(folder, 'plain', 'index.html'), 'utf8')).not.toMatch(/KaTeX_|\.katex \{|\.katex\{/)
    },
    buildTimeout,
  )
})
