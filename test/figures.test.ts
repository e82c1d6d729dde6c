import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { aroundAll, describe, expect, test } from 'vitest'
import { type Browser, type Page, useBrowser } from '../scripts/print/browser.ts'
import { addressOf, flawsOf, fontsOf, goOn, openDeck } from './helpers/deck-page.ts'
import { buildTimeout, succeed } from './helpers/lectern.ts'
import { yaml } from './helpers/outline.ts'
import { browserPlace, browserTimeout, inEmptyFolder } from './helpers/print.ts'
import { readBack } from './helpers/read-back.ts'
import { readText } from './helpers/read-pdf.ts'
import { fileOf, svgAttacks } from './helpers/svg-attacks.ts'

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200">
  <defs><linearGradient id="a"><stop stop-color="#fff"/><stop offset="1" stop-color="#b8382c"/></linearGradient></defs>
  <style>.name { font: bold 30px Arial } .kicker { display: none }</style>
  <rect width="400" height="200" fill="url(#a)"/>
  <text class="name" x="20" y="60">首尔龃龉 Seoul</text><text x="20" y="120" font-family="Courier">한국어 とうきょう</text>
</svg>`

const outline = yaml`
  title: 图
  slides:
    - { title: 一图, id: first, figure: { src: map.svg, alt: 两城, caption: 图 1 } }
    - { title: 又一次, id: second, aside: [甲, 乙], takeaway: 结论。, figure: { src: map.svg, alt: 两城 } }
    - { title: 大照片, id: photo, takeaway: 结论。, figure: { src: photo.jpg, alt: 照片, caption: 说明, credit: 某人 } }
    - { title: 竖照片, id: upright, aside: 旁注, figure: { src: upright.png, alt: 竖照片 } }
    - { title: 小图标, id: icon, figure: { src: icon.png, alt: 图标 } }
`

const attacks = Object.keys(svgAttacks)
const attacking = `title: 攻\nslides:\n${attacks.map((_, at) => `  - { title: 攻 ${at}, id: a${at}, figure: { src: a${at}.svg, alt: 图 } }`).join('\n')}\n`

let browser: Browser
let folder: string

aroundAll(
  (runTests) =>
    inEmptyFolder(async (made) => {
      folder = made
      await mkdir(join(folder, 'attacks'))
      const picture = (width: number, height: number, name: string) =>
        sharp({ create: { width, height, channels: 3, background: '#4a6a5d' } }).toFile(join(folder, name))
      await Promise.all([
        writeFile(join(folder, 'talk.yaml'), outline),
        writeFile(join(folder, 'map.svg'), drawing),
        picture(4000, 3000, 'photo.jpg'),
        picture(600, 1500, 'upright.png'),
        picture(40, 40, 'icon.png'),
        writeFile(join(folder, 'attacks', 'talk.yaml'), attacking),
        ...attacks.map((name, at) => writeFile(join(folder, 'attacks', `a${at}.svg`), fileOf(svgAttacks[name] ?? ''))),
      ])
      await succeed(['build', 'talk.yaml', '--out', 'made'], { cwd: folder })
      await succeed(['build', 'talk.yaml', '--only', 'html', '--out', 'made'], { cwd: join(folder, 'attacks') })
      await useBrowser(await browserPlace(), async (started) => {
        browser = started
        await runTests()
      })
    }),
  buildTimeout,
)

describe('a drawing', () => {
  test(
    'is set in fonts of the deck, and its text can be found, on every slide that shows it',
    async () => {
      const { page, complaints } = await openDeck(browser, join(folder, 'made', 'index.html'))
      for (const id of ['first', 'second']) {
        await goOn(page)
        expect(await page.$eval(`#${id} svg[role="img"]`, (svg) => svg.textContent)).toContain('首尔龃龉 Seoul')
        const { own, machine } = await fontsOf(page, `#${id} .picture text`)
        expect(machine).toEqual([])
        expect(own).toEqual(expect.arrayContaining(['Noto Sans SC', 'Noto Sans KR']))
      }
      expect(complaints).toEqual([])
    },
    browserTimeout,
  )

  test(
    'has names of its own on every slide, and styles nothing else',
    async () => {
      const { page } = await openDeck(browser, join(folder, 'made', 'index.html'), 'first')
      const ids = (await page.$$eval('[id]', (elements) => elements.map(({ id }) => id))) as string[]
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
      expect(await styleOf(page, '#first .slide-head .kicker', 'display')).toBe('flex')
      expect(await styleOf(page, '#first rect', 'fill')).toMatch(/^url\("#first_\d+"\)$/)
      expect(await styleOf(page, '#first text', 'fontSize')).toBe('30px')
    },
    browserTimeout,
  )

  test(
    'is found by the search, and marked',
    async () => {
      const { page } = await openDeck(browser, join(folder, 'made', 'index.html'))
      await page.keyboard.press('/')
      await page.keyboard.type('龃龉')
      await page.keyboard.press('Enter')
      await page.waitForFunction('Reveal.getCurrentSlide().id === "first"')
      expect(await page.evaluate(`[...CSS.highlights.get('found')].map(String)`)).toEqual(['龃龉'])
    },
    browserTimeout,
  )

  test('is text in the PDFs, in real fonts', async () => {
    for (const name of ['slides.pdf', 'handout.pdf']) {
      const pdf = await readFile(join(folder, 'made', name))
      expect((await readText(pdf)).join('\n')).toContain('首尔龃龉')
      expect(await readBack(pdf)).toMatchObject({ type3Fonts: [], tagged: true })
    }
  })
})

test(
  'figures fit their slides: as large as there is room, and small ones not blown up',
  async () => {
    const { page } = await openDeck(browser, join(folder, 'made', 'index.html'))
    const sizes: Record<string, { width: number; height: number; natural: number }> = {}
    for (const id of ['first', 'second', 'photo', 'upright', 'icon']) {
      await goOn(page)
      expect(await flawsOf(page), id).toEqual([])
      sizes[id] = await page.$eval(`#${id} .picture > :is(img, svg)`, (picture) => {
        const { width, height } = picture.getBoundingClientRect()
        return { width, height, natural: 'naturalWidth' in picture ? Number(picture.naturalWidth) : 0 }
      })
    }
    expect(sizes.first?.width).toBeGreaterThan(800)
    expect(sizes.second?.width).toBeGreaterThan(600)
    expect(sizes.photo).toMatchObject({ natural: 2400 })
    expect(sizes.photo?.height).toBeGreaterThan(280)
    expect(sizes.upright?.height).toBeGreaterThan(400)
    expect(sizes.icon).toEqual({ width: 80, height: 80, natural: 40 })
  },
  browserTimeout,
)

describe('drawings that attack', () => {
  test(
    'harm a page that takes them as they are, so that the next test can fail',
    async () => {
      const page = await browser.newPage()
      const asked: string[] = []
      page.on('request', (request) => void asked.push(request.url()))
      await page.setOfflineMode(true)
      const raw = Object.values(svgAttacks)
        .map(fileOf)
        .join('')
        .replaceAll(/<\?.*?\?>/g, '')
      await writeFile(join(folder, 'raw.html'), `<!doctype html>${raw}`)
      await page.goto(addressOf(join(folder, 'raw.html')))
      await page.waitForFunction('window.harmed === 1')
      expect(asked.filter((url) => url.includes('harm.invalid')).length).toBeGreaterThan(1)
    },
    browserTimeout,
  )

  test(
    'do nothing in a deck',
    async () => {
      const file = join(folder, 'attacks', 'made', 'index.html')
      const { page, requests, complaints } = await openDeck(browser, file)
      for (const [at] of attacks.entries()) {
        await goOn(page)
        await page.evaluate(`document.querySelectorAll('#a${at} .picture *').forEach((part) => {
          part.dispatchEvent(new MouseEvent('click', { bubbles: true }))
          part.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))
          part.focus?.()
        })`)
        expect(await styleOf(page, `#a${at} .slide-title`, 'display'), attacks[at]).toBe('block')
      }
      expect(await page.evaluate('window.harmed')).toBeUndefined()
      expect(await page.$$('.slides :is(script, iframe, object, embed, foreignObject, a, animate, set)')).toEqual([])
      expect(requests).toEqual([addressOf(file)])
      expect(complaints).toEqual([])
    },
    buildTimeout,
  )
})

const styleOf = (page: Page, selector: string, property: string) =>
  page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`)
