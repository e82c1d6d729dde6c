import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { aroundAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { type ChartType, chartTypes } from '../scripts/outline/kinds/chart.ts'
import { type Browser, useBrowser } from '../scripts/print/browser.ts'
import { flawsOf, fontsOf, openDeck } from './helpers/deck-page.ts'
import { buildTimeout, succeed } from './helpers/lectern.ts'
import { pixelsApart } from './helpers/pictures.ts'
import { browserPlace, inEmptyFolder } from './helpers/print.ts'

/** An outline with every type of chart, one slide each. */
const outline = fileURLToPath(new URL('outlines/valid/chart.yaml', import.meta.url))
const pictured = ['bar', 'column', 'stacked', 'file', 'line', 'area', 'pie', 'donut', 'scatter', 'lollipop', 'slope']
/** Delete a picture to have it made anew; look at it before you commit it. */
const pathOf = (id: string) => fileURLToPath(new URL(`expected/charts/${id}.png`, import.meta.url))

/** A slide in a size that shows labels, and how far two of them may be apart: measured below. */
const small = { width: 560, height: 315 }
const limits = { apart: 64, pixels: 12 }

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

describe('every type of chart', () => {
  test(
    'looks as its picture',
    async () => {
      const pictures = await picturesOf(outline, pictured)
      for (const [id, picture] of pictures) {
        if (!existsSync(pathOf(id)) && !process.env.CI) await writeFile(pathOf(id), picture)
        expect(await pixelsApart(picture, await readFile(pathOf(id)), limits.apart), id).toBeLessThanOrEqual(
          limits.pixels,
        )
      }
    },
    buildTimeout,
  )

  test(
    'would not, if a value, a name or the emphasis were another',
    async () => {
      const text = await readFile(outline, 'utf8')
      const changes: readonly (readonly [string, string, string])[] = [
        ['bar', '韩国受访者: 52.80', '韩国受访者: 53.80'],
        ['column', '公明党: 27', '公民党: 27'],
        ['stacked', '[2020, "1,350", 90]', '[2020, "1,350", 95]'],
        ['area', '2021: 20.5', '2021: 20.6'],
        ['pie', '维持现状: 28.1, 不必改善: 11.1', '维持现状: 27.1, 不必改善: 12.1'],
        ['donut', ', emphasis: 应当改善', ''],
        ['scatter', '韩国: [3.5, 52.8]', '韩国: [3.5, 51.8]'],
        ['lollipop', '领土争端: 48.7', '领土争端: 47.7'],
        ['slope', '韩国: [63.2, 52.8]', '韩国: [63.2, 53.8]'],
      ]
      const changed = changes.reduce((text, [, from, to]) => text.replace(from, to), text)
      const other = join(folder, 'changed.yaml')
      // The files stay where they are, out of reach of this outline; so do their slides.
      await writeFile(other, changed.replace(/^ {2}- title: .*\n {4}id: (file|line)\n(?: {4}.*\n)*/gm, ''))
      const pictures = await picturesOf(
        other,
        changes.map(([id]) => id),
      )
      for (const [id, picture] of pictures)
        expect(await pixelsApart(picture, await readFile(pathOf(id)), limits.apart), id).toBeGreaterThan(
          2 * limits.pixels,
        )
    },
    buildTimeout,
  )
})

describe.each([
  { lang: 'zh-CN', surroundings: 'alone', around: {} },
  { lang: 'zh-CN', surroundings: 'with an aside and a takeaway', around: { aside: ['旁栏'], takeaway: '一句结论。' } },
  { lang: 'en', surroundings: 'with an aside and a takeaway', around: { aside: ['Aside'], takeaway: 'The end.' } },
])('long labels in $lang, $surroundings', ({ lang, around }) => {
  test(
    'no text of any chart is over another, or leaves the slide; all are in the deck’s fonts',
    async () => {
      const path = join(folder, 'crowded.yaml')
      await writeFile(
        path,
        stringify({ lang, title: 'A', slides: chartTypes.flatMap((type) => crowded(type, lang, around)) }),
      )
      await succeed(['build', path, '--only', 'html', '--out', folder])
      const script = (await readFile(new URL('browser/text-boxes.js', import.meta.url), 'utf8')).replace(
        /^\/\/.*\n;/,
        '',
      )
      const { page } = await openDeck(browser, join(folder, 'index.html'))
      for (const id of chartTypes.flatMap((type) => [`${type}-12`, `${type}-3`])) {
        await page.evaluate(`location.hash = '#/${id}'`)
        await page.waitForFunction(`Reveal.getCurrentSlide().id === '${id}'`)
        const boxes = (await page.evaluate(
          `(${script.trim()})(Reveal.getCurrentSlide().querySelector('svg[role=img]'))`,
        )) as readonly TextBox[]
        expect(boxes.length, `texts of ${id}`).toBeGreaterThan(3)
        expect(collisionsOf(boxes), `collisions of ${id}`).toEqual([])
        expect(boxes.filter(leavesSlide), `texts of ${id} that leave the slide`).toEqual([])
        if (id.endsWith('-3')) {
          expect(Math.min(...boxes.map(({ size }) => size)), `smallest text of ${id}`).toBeGreaterThanOrEqual(21.9)
          expect(await flawsOf(page), `flaws of ${id}`).toEqual([])
        }
        expect((await fontsOf(page, '.page.present svg text')).machine, `fonts of ${id}`).toEqual([])
      }
    },
    buildTimeout,
  )
})

interface TextBox {
  readonly text: string
  readonly size: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const names = {
  'zh-CN': [
    '对对方国家印象欠佳的受访者（含海外）',
    '主张维持现状、不必另有动作的人',
    '韩国',
    '言论NPO与东亚研究院联合调查',
    '令和新选组',
    '中国大陆',
    '美国',
    '越南社会主义共和国',
    '其他国家和地区',
    '2022年上半年',
    '澳大利亚联邦',
    '不知道',
  ],
  en: [
    'Respondents with an unfavourable impression',
    'Those who would leave things as they are',
    'Korea',
    'Genron NPO',
    'Reiwa Shinsengumi',
    'China',
    'United States',
    'Socialist Republic of Vietnam',
    'Elsewhere',
    'Early 2022',
    'Commonwealth of Australia',
    'No answer',
  ],
} as const
const values = [52.8, 1234.5, 0, 40.3, 0.1, 18, 7, 33.3, 25, 61.2, 45.9, 12]

/** A slide with twelve items of every length, from zero to far more than the rest, and one with three. */
function crowded(type: ChartType, lang: string, around: object): readonly object[] {
  const labels = names[lang as keyof typeof names]
  const columns =
    type === 'slope' || type === 'scatter' ? 2 : type === 'stacked' || type === 'line' || type === 'area' ? 3 : 1
  const valueAt = (at: number, column: number) => (values[(at * 5 + column * 3) % 12] ?? 0) + column
  return [12, 3].map((count) => ({
    title: `${type} ${count}`,
    id: `${type}-${count}`,
    ...around,
    chart: {
      type,
      caption: labels[0],
      source: labels[3],
      unit: labels[4],
      ...(columns > 1 && { series: labels.slice(4, 4 + columns) }),
      data: Object.fromEntries(
        labels
          .slice(0, count)
          .map((label, at) => [label, Array.from({ length: columns }, (_, column) => valueAt(at, column))]),
      ),
    },
  }))
}

function collisionsOf(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `“${one.text}” and “${other.text}”`),
  )
}

function overlap(a: TextBox, b: TextBox): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
  )
}

/** The slide's margins are 80 px; text in a drawing may reach a little into them. */
function leavesSlide({ left, right, top, bottom }: TextBox): boolean {
  return left < 70 || right > 1210 || top < 100 || bottom > 660
}

/** Slides as PNGs, small. */
async function picturesOf(path: string, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  await succeed(['build', path, '--only', 'html', '--out', folder])
  const { page } = await openDeck(browser, join(folder, 'index.html'))
  const pictures = new Map<string, Buffer>()
  for (const id of ids) {
    await page.evaluate(`location.hash = '#/${id}'`)
    await page.waitForFunction(`Reveal.getCurrentSlide().id === '${id}'`)
    const image = await loadImage(Buffer.from(await page.screenshot({ type: 'png' })))
    const canvas = createCanvas(small.width, small.height)
    const context = canvas.getContext('2d')
    context.imageSmoothingQuality = 'high'
    context.drawImage(image, 0, 0, small.width, small.height)
    pictures.set(id, canvas.toBuffer('image/png'))
  }
  return pictures
}
