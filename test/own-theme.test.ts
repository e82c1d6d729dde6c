import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { aroundAll, describe, expect, test } from 'vitest'
import { type Bundle, textAt } from '../scripts/bundle/bundle.ts'
import { compile } from '../scripts/compile.ts'
import { type Browser, useBrowser } from '../scripts/print/browser.ts'
import { useSitePage } from '../scripts/print/site-page.ts'
import { colorsOf, faintTextsOf, fontsOf, openDeck } from './helpers/deck-page.ts'
import { buildTimeout, succeed } from './helpers/lectern.ts'
import { yaml } from './helpers/outline.ts'
import { browserPlace, browserTimeout, inEmptyFolder } from './helpers/print.ts'
import { readBack } from './helpers/read-back.ts'
import { filesInReadme } from './helpers/readme.ts'

const talk = yaml`
  title: 小讲
  authors: [甲]
  slides:
    - { title: 要点, id: points, from: 一 p. 113, points: ["**先**：一", 二], notes: 讲稿。 }
`

const crest =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18" fill="#4b2a63"/></svg>'

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

/** Writes a talk with a theme of these files into a folder of its own, and answers the path of its outline. */
async function talkWith(
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  theme = 'own',
): Promise<string> {
  const place = join(folder, name)
  await mkdir(place, { recursive: true })
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(place, path)), { recursive: true })
    await writeFile(join(place, path), content)
  }
  await writeFile(join(place, 'outline.yaml'), `theme: ${theme}\n${talk}`)
  return join(place, 'outline.yaml')
}

/** The bundle of an outline without problems. */
async function bundleOf(outline: string): Promise<Bundle> {
  const { diagnostics, result } = await compile(outline, ['deck', 'slides', 'handout'])
  expect(diagnostics.map(({ code }) => code)).toEqual([])
  if (!result) throw new Error('no bundle')
  return result.bundle
}

/** The colours of text on a printed page, by selector, as the browser has them. */
const printedColors = (bundle: Bundle, path: string, selectors: readonly string[]) =>
  useSitePage(browser, bundle, path, { media: 'print', scripts: false, run: (_, work) => work() }, ({ page }) =>
    colorsOf(page, selectors),
  )

describe('the example in the README', () => {
  test(
    'colours all outputs, with its picture on every slide, and every text stands out',
    async () => {
      const outline = join(folder, 'example', 'outline.yaml')
      await cp(fileURLToPath(new URL('outlines/themes/', import.meta.url)), dirname(outline), { recursive: true })
      const files = await filesInReadme('university')
      expect([...files.keys()]).toEqual(['university/colours.css', 'university/slide-foot.hbs'])
      await mkdir(join(dirname(outline), 'university'))
      for (const [path, text] of files) await writeFile(join(dirname(outline), path), text)
      await writeFile(join(dirname(outline), 'university', 'crest.svg'), crest)
      await writeFile(outline, `theme: university\n${await readFile(join(dirname(outline), 'talk.yaml'), 'utf8')}`)
      await succeed(['build', outline])

      const { page, requests, complaints } = await openDeck(browser, join(dirname(outline), 'dist', 'index.html'))
      const ids = await page.$$eval('section.page', (sections) => sections.map(({ id }) => id))
      for (const id of ids) {
        await page.evaluate(`location.hash = '#/${id}'`)
        await page.waitForFunction(`Reveal.getCurrentSlide().id === '${id}'`)
        expect(await faintTextsOf(page), `faint texts of ${id}`).toEqual([])
      }
      const widths = await page.$$eval('.foot-crest', (images) =>
        images.map((image) => Number('naturalWidth' in image && image.naturalWidth)),
      )
      expect(widths.length).toBeGreaterThan(20)
      expect(Math.min(...widths)).toBeGreaterThan(0)
      expect(await colorsOf(page, ['.slide-title'])).toEqual(['rgb(75, 42, 99)'])
      expect({ requests: requests.length, complaints }).toEqual({ requests: 1, complaints: [] })
      for (const name of ['slides.pdf', 'handout.pdf'])
        expect(await readBack(await readFile(join(dirname(outline), 'dist', name)))).toMatchObject({ type3Fonts: [] })
    },
    buildTimeout,
  )

  test(
    'colours the printed pages as it does the deck',
    async () => {
      const bundle = await bundleOf(join(folder, 'example', 'outline.yaml'))
      for (const path of ['slides.html', 'handout.html']) {
        expect(await printedColors(bundle, path, ['.slide-title', '.kicker'])).toEqual([
          'rgb(75, 42, 99)',
          'rgb(138, 90, 0)',
        ])
        expect(textAt(path, bundle)).toMatch(/<img src="theme\/\w+\.svg" class="foot-crest" alt="">/)
      }
    },
    browserTimeout,
  )
})

test(
  'an own theme over the dark one: the handout is in colours for paper, and its own for .is-light',
  async () => {
    const css = ':root { --accent: #ffd27f }\n.is-light { --seal: #7a1f5c }\n'
    const bundle = await bundleOf(await talkWith('over-dark', { 'own/a.css': css }, '[dark, own]'))
    const selectors = ['.slide-title', '.slide .kicker', 'body']
    expect(await printedColors(bundle, 'slides.html', ['.slide-title'])).toEqual(['rgb(255, 210, 127)'])
    expect(await printedColors(bundle, 'handout.html', selectors)).toEqual([
      'rgb(31, 58, 95)',
      'rgb(122, 31, 92)',
      'rgb(28, 35, 48)',
    ])
  },
  browserTimeout,
)

test(
  'the handout of a dark deck shows dark slides on white paper when it is told to',
  async () => {
    const outline = await talkWith('dark-handout', {}, 'dark\nhandout: { dark: true }')
    const bundle = await bundleOf(outline)
    expect(await printedColors(bundle, 'handout.html', ['body', '.slide'])).toEqual([
      'rgb(28, 35, 48)',
      'rgb(232, 228, 218)',
    ])
  },
  browserTimeout,
)

test(
  'a font of the author’s sets titles in deck and PDFs, with the glyphs in use only',
  async () => {
    const font = '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf'
    const bytes = await readFile(createRequire(import.meta.url).resolve(font))
    const css =
      '@font-face { font-family: "Own Face"; font-weight: 700; src: url(faces/own%20face.ttf) format("truetype") }\n:root { --title-face: "Own Face" }'
    const outline = await talkWith('font', { 'own/a.css': css, 'own/faces/own face.ttf': bytes })
    await succeed(['build', outline])
    const dist = join(dirname(outline), 'dist')
    const { page } = await openDeck(browser, join(dist, 'index.html'), 'points')
    expect(await fontsOf(page, '#points .slide-title')).toEqual({ own: ['Noto Sans JP'], machine: [] })
    for (const name of ['slides.pdf', 'handout.pdf'])
      expect((await readBack(await readFile(join(dist, name)))).fonts.join()).toContain('NotoSansJP')
    expect((await readFile(join(dist, 'index.html'))).length).toBeLessThan(bytes.length / 2)
  },
  buildTimeout,
)

test('what a theme is made of is what a preview has to watch, what is missing included', async () => {
  const outline = await talkWith('watched', {
    'own/a.css': '.slide { background: url(deep/paper.png) }',
    'own/kinds/points.hbs': '{{content.points.length}}',
    'own/.hidden/x.hbs': 'x',
  })
  const { read, diagnostics } = await compile(outline, [])
  expect(diagnostics.map(({ code }) => code)).toEqual(['unusable-address'])
  const seen = read.map((path) => path.slice(dirname(outline).length + 1)).sort()
  expect(seen).toEqual(['outline.yaml', 'own', 'own/a.css', 'own/deep/paper.png', 'own/kinds', 'own/kinds/points.hbs'])
})

test('a link out of the outline’s folder is not followed', async () => {
  const outline = await talkWith('linked', { 'own/a.css': '' })
  await writeFile(join(folder, 'secret.css'), '.slide { color: red }')
  await symlink(join(folder, 'secret.css'), join(dirname(outline), 'own', 'b.css'))
  await symlink(folder, join(dirname(outline), 'away'))
  expect((await compile(outline, [])).diagnostics.map(({ code }) => code)).toEqual(['include-outside'])
  await writeFile(outline, `theme: away\n${talk}`)
  expect((await compile(outline, [])).diagnostics.map(({ code }) => code)).toEqual(['include-outside'])
})

test('of two folders, the second one’s templates and styles go before the first one’s', async () => {
  const files = {
    'one/a.css': '.one { top: 0 }',
    'one/slide-foot.hbs': '<p class="foot">one</p>',
    'one/ornament.hbs': '<p>first</p>',
    'two/a.css': '.two { top: 0 }',
    'two/slide-foot.hbs': '<p class="foot">two</p>',
  }
  const bundle = await bundleOf(await talkWith('layers', files, '[one, plain, two]'))
  const page = textAt('slides.html', bundle)
  expect(page).toContain('<p class="foot">two</p>')
  expect(page).toContain('<p>first</p>')
  expect(page).not.toContain('>one<')
  expect(textAt('slides.css', bundle)).toMatch(/--ink: #000.*\.one \{ top: 0 \}.*\.two \{ top: 0 \}/s)
})
