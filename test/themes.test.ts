import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { aroundAll, describe, expect, test } from 'vitest'
import { compile } from '../scripts/compile.ts'
import { themeNames } from '../scripts/outline/theme.ts'
import { type Browser, type Page, useBrowser } from '../scripts/print/browser.ts'
import { unhurried } from '../scripts/print/run-step.ts'
import { useSitePage } from '../scripts/print/site-page.ts'
import { colorsOf, faintTextsOf, flawsOf, openDeck } from './helpers/deck-page.ts'
import { buildTimeout, succeed } from './helpers/lectern.ts'
import { deckFrom } from './helpers/outline.ts'
import { browserPlace, browserTimeout, inEmptyFolder } from './helpers/print.ts'
import { readBack } from './helpers/read-back.ts'

/** A folder with an outline that shows every kind of slide and every type of chart. */
const source = fileURLToPath(new URL('outlines/themes/', import.meta.url))

const paperAround = `getComputedStyle(document.body).backgroundColor === getComputedStyle(document.querySelector('.slide-agenda')).backgroundColor`

/** Puts small text of every colour on every ground, over the slide in view. */
const swatches = `{
  const names = (list) => list.split(' ').map((name) => 'var(--' + name + ')')
  const swatch = (ground, text) => '<p style="font-size: 15px; color: ' + text + '; background: ' + ground + '">' + text + ground + '</p>'
  const grounds = names('paper card tint warm').flatMap((ground) => names('ink soft muted accent seal third').map((text) => swatch(ground, text)))
  const deep = names('on-deep on-deep-soft on-deep-muted').map((text) => swatch('var(--deep)', text))
  Reveal.getCurrentSlide().querySelector('.slide').innerHTML = [...grounds, ...deep].join('')
}`

let browser: Browser
let folder: string

aroundAll(
  (runTests) =>
    inEmptyFolder(async (empty) => {
      folder = empty
      await cp(source, folder, { recursive: true })
      await useBrowser(await browserPlace(), async (started) => {
        browser = started
        await runTests()
      })
    }),
  buildTimeout,
)

describe.each(themeNames)('the theme %s', (theme) => {
  const outline = () => join(folder, `${theme}.yaml`)
  const made = (name: string) => join(folder, theme, name)

  test(
    'sets every text of every kind of slide off from its ground, and nothing too small or out of its place',
    async () => {
      const talk = await readFile(join(folder, 'talk.yaml'), 'utf8')
      await writeFile(outline(), `theme: ${theme}\n${talk}`)
      await succeed(['build', outline(), '--out', join(folder, theme)])
      const { slides } = await deckFrom(outline())
      const { page, complaints } = await openDeck(browser, made('index.html'))
      for (const { id } of slides) {
        await page.evaluate(`location.hash = '#/${id}'`)
        await page.waitForFunction(`Reveal.getCurrentSlide().id === '${id}'`)
        expect(await faintTextsOf(page), `faint texts of ${id}`).toEqual([])
        expect(await flawsOf(page), `flaws of ${id}`).toEqual([])
      }
      expect(complaints).toEqual([])
      await page.evaluate(swatches)
      expect(await faintTextsOf(page), 'faint small text on any ground').toEqual([])
      expect(await page.evaluate(paperAround), 'what shows around the slides of the overview').toBe(true)
      await page.close()
    },
    buildTimeout,
  )

  test(
    'writes the handout in ink on white paper',
    async () => {
      const { result } = await compile(outline(), ['handout'])
      if (!result) throw new Error('no handout')
      const options = { media: 'print', scripts: false, run: unhurried, prepare: tall } as const
      await useSitePage(browser, result.bundle, 'handout.html', options, async ({ page }) => {
        expect(await faintTextsOf(page, 'body')).toEqual([])
        expect(brightest((await colorsOf(page, ['.slide-title', 'h1'])).join())).toBeLessThan(100)
      })
    },
    buildTimeout,
  )

  test('prints real fonts and tags on every page', async () => {
    for (const name of ['slides.pdf', 'handout.pdf'])
      expect(await readBack(await readFile(made(name))), name).toMatchObject({
        type3Fonts: [],
        pagesWithoutText: [],
        pagesWithoutTags: [],
      })
  })
})

test(
  'would not pass with texts that are too faint, in HTML or in a drawing',
  async () => {
    const { page } = await openDeck(browser, join(folder, 'dark', 'index.html'), 'stacked')
    expect(await faintTextsOf(page)).toEqual([])
    await page.addStyleTag({ content: ':root { --muted: #555; --chart-3: #334; --chart-6: #8a9a90 }' })
    const faint = (await faintTextsOf(page)).join('\n')
    expect(faint).toMatch(/亿美元.*: 2\.\d/)
    expect(faint).toMatch(/“22” in text.*: 1\.\d/)
    expect(faint).toMatch(/“24” in text.*: 2\.\d/)
  },
  browserTimeout,
)

/** So that everything is in view. */
function tall(page: Page): Promise<void> {
  return page.setViewport({ width: 800, height: 16_000 })
}

/** The largest channel of any of these colours. */
function brightest(colors: string): number {
  return Math.max(...(colors.match(/\d+/g) ?? []).map(Number))
}
