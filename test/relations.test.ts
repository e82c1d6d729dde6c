import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aroundAll, describe, expect, test } from 'vitest'
import { type Browser, type Page, useBrowser } from '../scripts/print/browser.ts'
import { flawsOf, fontsOf, goOn, openDeck } from './helpers/deck-page.ts'
import { buildTimeout, succeed } from './helpers/lectern.ts'
import { yaml } from './helpers/outline.ts'
import { browserPlace, browserTimeout, inEmptyFolder } from './helpers/print.ts'
import { readText } from './helpers/read-pdf.ts'

const three = yaml`
  title: 美国撮合，韩日仍有旧账
  id: three
  steps: true
  relations:
    links:
      - 美国 -> 韩国: { label: 撮合, kind: pressure }
      - 美国 -> 日本: { label: 撮合, kind: pressure }
      - 韩国 <-> 日本: { label: 历史问题与领土争端长期未解, kind: conflict }
    actors:
      美国: { note: 首要动力, emphasis: true }
      한국: 다른 나라
`
const six = yaml`
  title: 六方
  id: six
  relations:
    links:
      - 美国 -> 韩国: 撮合韩日首脑尽快会谈
      - 美国 -> 日本: 要求承担更多地区责任
      - 韩国 <-> 日本: { label: 历史认识与独岛（竹岛）, kind: conflict }
      - 朝鲜 -> 韩国: { label: 核导威胁, kind: pressure }
      - 中国 <-> 韩国: { label: 经贸往来, kind: cooperation }
      - 俄罗斯 -- 朝鲜
      - 日本 -> 韩国: 要求兑现慰安妇协议
    source: 据第 124—126 页整理
  aside: 旁栏使图的地方变窄。
  takeaway: 换届是契机，动力却在外。
`
const twelve = yaml`
  title: 十二个行为体
  id: twelve
  relations:
    - 美国 -> 韩国: 撮合韩日和解
    - 美国 -> 日本: 要求承担更多
    - 韩国 <-> 日本: { label: 历史、领土争端, kind: conflict }
    - 朝鲜 -> 日本: { label: 导弹飞越列岛, kind: pressure }
    - 中国 <-> 韩国: { label: 最大贸易伙伴, kind: cooperation }
    - 美国 -> 中国: { label: 战略竞争, kind: conflict }
    - 俄罗斯 -- 朝鲜
    - 尹锡悦政府 -> 日本: { label: 频频示好, kind: cooperation }
    - 共同民主党 -> 尹锡悦政府: { label: 指其屈辱外交, kind: pressure }
    - 强征劳工受害者 -> 日本企业: 要求赔偿与道歉
    - 日本企业 -> 日本: 求助
    - 自民党保守派 -> 日本: { label: 反对让步, kind: pressure }
    - 市民团体 -> 尹锡悦政府: 抗议
`
const slides = [three, six, twelve].map((slide) => `  - ${slide.trimEnd().replaceAll('\n', '\n    ')}`)
const outline = `title: 关系\ncover: false\nclosing: false\nslides:\n${slides.join('\n')}\n`

let browser: Browser
let deck: string
let pdf: Buffer

aroundAll(
  (runTests) =>
    inEmptyFolder(async (folder) => {
      const path = join(folder, 'outline.yaml')
      await writeFile(path, outline)
      await succeed(['build', path, '--only', 'html,slides', '--out', folder])
      deck = join(folder, 'index.html')
      pdf = await readFile(join(folder, 'slides.pdf'))
      await useBrowser(await browserPlace(), async (started) => {
        browser = started
        await runTests()
      })
    }),
  buildTimeout,
)

describe.each(['three', 'six', 'twelve'])('a diagram of %s actors', (id) => {
  test(
    'has nothing that touches anything else, as the browser sets it, in fonts of the deck',
    async () => {
      const { page, complaints } = await openDeck(browser, deck, id)
      expect(await diagramFlaws(page)).toEqual([])
      const { machine } = await fontsOf(page, `#${id} svg text, #${id} svg tspan`)
      expect(machine).toEqual([])
      expect(complaints).toEqual([])
    },
    browserTimeout,
  )
})

test.each(['three', 'six'])(
  'keeps its text as large as all text on slides: %s',
  async (id) => {
    const { page } = await openDeck(browser, deck, id)
    expect(await flawsOf(page)).toEqual([])
    const [width, frame] = await page.$eval(`#${id} .relations-diagram`, (svg) => [
      svg.getAttribute('width'),
      svg.getAttribute('viewBox')?.split(' ')[2],
    ])
    expect(width).toBe(frame)
  },
  browserTimeout,
)

test(
  'would not pass with a label on another, beside its ground, or with a link through it',
  async () => {
    const { page } = await openDeck(browser, deck, 'three')
    await page.$$eval('#three .link-label tspan', ([first]) => first?.setAttribute('x', '10'))
    await page.$eval('#three .link-conflict .line', (line) => line.setAttribute('d', 'M0 0Q500 100 1120 430'))
    expect((await diagramFlaws(page)).join()).toMatch(/leaves its ground.*a link strikes/s)
  },
  browserTimeout,
)

test(
  'shows its links one by one, its actors from the beginning',
  async () => {
    const { page } = await openDeck(browser, deck, 'three')
    const seen = () =>
      page.$$eval(
        '#three .link',
        (links) =>
          links.filter((link) => link.checkVisibility({ visibilityProperty: true, opacityProperty: true })).length,
      )
    const actors = await page.$$eval(
      '#three .actor',
      (all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length,
    )
    expect(actors).toBe(4)
    const counts = [await seen()]
    for (let step = 1; step <= 3; step++) {
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction(`document.querySelectorAll('#three .fragment.visible').length === ${step}`)
      await page.evaluate('Promise.all(document.getAnimations().map((animation) => animation.finished))')
      counts.push(await seen())
    }
    expect(counts).toEqual([0, 1, 2, 3])
    await goOn(page)
    expect(await page.evaluate('Reveal.getCurrentSlide().id')).toBe('six')
  },
  browserTimeout,
)

test('stands in the PDF as text, with its key', async () => {
  const [first = '', second = '', third = ''] = (await readText(pdf)).map((text) => text.replaceAll(/\s/g, ''))
  for (const words of ['首要动力', '撮合', '历史问题与领土争端长期未解', '施压', '冲突', '다른나라'])
    expect(first).toContain(words)
  for (const words of ['要求兑现慰安妇协议', '合作', '据第124—126页整理']) expect(second).toContain(words)
  for (const words of ['自民党保守派', '指其屈辱外交', '最大贸易伙伴']) expect(third).toContain(words)
})

async function diagramFlaws(page: Page): Promise<readonly string[]> {
  const find = await readFile(new URL('browser/diagram-flaws.js', import.meta.url), 'utf8')
  const diagram = `Reveal.getCurrentSlide().querySelector('.relations-diagram')`
  return (await page.evaluate(`(${find.trim().replace(/^\/\/.*\n;?/, '')})(${diagram})`)) as string[]
}
