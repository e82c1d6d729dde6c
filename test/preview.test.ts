import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aroundAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser, Page } from '../scripts/print/browser.ts'
import { currentId } from './helpers/deck-page.ts'
import { buildTimeout, lectern, succeed } from './helpers/lectern.ts'
import { useLoopbackBrowser } from './helpers/loopback-browser.ts'
import { yaml } from './helpers/outline.ts'
import { openWindow, quiet, type RunningPreview, usePreview } from './helpers/preview.ts'
import { browserTimeout, inEmptyFolder, until } from './helpers/print.ts'
import { openSpeaker } from './helpers/talk.ts'

const template = yaml`
  title: 小讲
  bibliography: works.bib
  slides:
    - { title: 开头, id: first, text: 甲。一段够长的话。 }
    - title: 一步一步
      id: steps
      steps: true
      points: [一, 二, 三]
      notes: 慢慢讲。
    - { title: 出处, id: cited, text: "见[@kim]。一段够长的话。" }
    - { title: 图, id: drawn, figure: { src: map.svg, alt: 地图 } }
    - !include part.yaml
    - { title: 末了, id: last, text: 完。一段够长的话。 }
    - { title: 无名, text: 没有自己的 id。 }
`
const files: Readonly<Record<string, string>> = {
  'part.yaml': '- { title: 附页, id: part, text: 乙。一段够长的话。 }\n',
  'works.bib': '@book{kim, author = {Kim, A.}, title = {Peace}, year = {2020}, publisher = {Press}}\n',
  'map.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"><text y="30">旧图</text></svg>',
}

let outline = template
let ending = ''
let tests = 0
let browser: Browser
let folder: string
let preview: RunningPreview
let page: Page
let editorLog: string

/** One preview and one window for all: each test begins with the same files. */
aroundAll(
  (runTests) =>
    inEmptyFolder(async (empty) => {
      folder = empty
      await writeAll()
      editorLog = join(folder, 'opened')
      const editor = join(folder, 'my-editor')
      await writeFile(editor, `#!/bin/sh\necho "$@" >> '${editorLog}'\n`)
      await chmod(editor, 0o755)
      await usePreview(
        folder,
        { words: ['--lang', 'zh'], env: { EDITOR: editor, VISUAL: undefined } },
        async (running) => {
          preview = running
          await useLoopbackBrowser(async (started) => {
            browser = started
            page = await openPage('#/steps')
            await runTests()
          })
        },
      )
    }),
  buildTimeout,
)

beforeEach(async () => {
  // What a test before left behind is gone when this is shown.
  ending = `完 ${++tests}。`
  outline = template.replace('完。', ending)
  await writeAll()
  await shows(ending)
  await page.evaluate('document.querySelector("dialog[open]")?.close(); Reveal.slide(2, 0, -1)')
  await page.evaluate('window.isKept = true')
}, browserTimeout)

async function writeAll(): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  await writeFile(join(folder, 'outline.yaml'), outline)
}

async function openPage(rest: string): Promise<Page> {
  const opened = await browser.newPage()
  await opened.setViewport({ width: 1280, height: 720 })
  await opened.goto(preview.address + rest)
  await opened.waitForFunction('!window.Reveal || !document.querySelector(".reveal") || Reveal.isReady()')
  return opened
}

const write = (text: string, name = 'outline.yaml') => writeFile(join(folder, name), text)
const edit = (from: string, to: string) => write(outline.replace(from, to))

/** Waits until the deck has all of these texts. */
async function shows(...texts: readonly string[]): Promise<void> {
  await page.waitForFunction(
    `${JSON.stringify(texts)}.every((text) => document.querySelector('.pages')?.textContent.includes(text))`,
  )
}

/** What is laid over the deck. */
const shadow = 'document.querySelector("#lectern-preview").shadowRoot'
const panelText = () =>
  page.evaluate(`${shadow}.querySelector('.panel:not([hidden])')?.innerText ?? ''`) as Promise<string>
const isOld = () => page.evaluate('window.isKept === true')
const stepsShown = () => page.$$eval('.present .fragment.visible', (parts) => parts.length)

describe('shows a saved outline in the open window, where it is', () => {
  test.each<[string, (text: string) => Promise<void>]>([
    ['saved in place', (text) => write(text)],
    [
      'saved beside and renamed',
      async (text) => {
        await write(text, '.outline.yaml.swp')
        await rename(join(folder, '.outline.yaml.swp'), join(folder, 'outline.yaml'))
      },
    ],
    [
      'saved many times in a row',
      async (text) => {
        for (let count = 0; count < 8; count++) await write(text.replace('新', `第${count}`))
        await write(text)
      },
    ],
  ])(
    '%s',
    async (_, save) => {
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      expect([await currentId(page), await stepsShown()]).toEqual(['steps', 2])
      await save(outline.replace('[一, 二, 三]', '[新, 二, 三]').replace('甲。', '甲乙。'))
      await shows('新', '甲乙。')
      expect([await currentId(page), await stepsShown(), await isOld()]).toEqual(['steps', 2, true])
    },
    browserTimeout,
  )

  test(
    'in the overview',
    async () => {
      await page.keyboard.press('Escape')
      await page.waitForSelector('dialog[open] [data-slide="first"]')
      await edit('甲。', '新。')
      await page.waitForFunction(
        'document.querySelector("dialog[open] [data-slide=first]")?.textContent.includes("新。")',
      )
      await edit('points:', 'pionts:')
      await page.waitForFunction(`${shadow}.querySelector('.panel:not([hidden]).has-errors')`)
      expect([(await page.$('dialog[open]')) !== null, await currentId(page)]).toEqual([true, 'steps'])
      await page.keyboard.press('Escape')
    },
    browserTimeout,
  )

  test(
    'with slides in another order, new ones and fewer',
    async () => {
      await page.evaluate('window.steps = document.getElementById("steps")')
      const first = '  - { title: 开头, id: first, text: 甲。一段够长的话。 }\n'
      const more = '  - { title: 新页, id: new, text: 新。 }\n'
      await edit(first, '').then(() => shows('慢慢讲'))
      await page.waitForFunction('!document.getElementById("first")')
      await write(outline.replace(first, more).replace('  - { title: 末了', `${first}  - { title: 末了`))
      await page.waitForFunction(
        '[...document.querySelectorAll(".pages > section")].map(({ id }) => id).join().includes("part,first,last")',
      )
      expect(
        await page.evaluate('[document.getElementById("steps") === window.steps, Reveal.getCurrentSlide().id]'),
      ).toEqual([true, 'steps'])
      await write(outline.replace(/ {2}- title: 一步一步.*?讲。\n/s, ''))
      await page.waitForFunction('!document.getElementById("steps")')
      expect([await currentId(page), await isOld()]).toEqual(['cover', true])
    },
    browserTimeout,
  )

  test(
    'with another title, from which a slide has its id',
    async () => {
      await page.evaluate('Reveal.slide(Reveal.getTotalSlides() - 3); window.kept = Reveal.getCurrentSlide()')
      expect(await currentId(page)).toBe('无名')
      await edit('title: 无名', 'title: 有名')
      await page.waitForFunction('document.getElementById("有名")')
      expect(await page.evaluate('[Reveal.getCurrentSlide().id, Reveal.getCurrentSlide() === window.kept]')).toEqual([
        '有名',
        true,
      ])
    },
    browserTimeout,
  )

  test(
    'with other styles and further glyphs',
    async () => {
      expect(await page.evaluate('getComputedStyle(document.body).getPropertyValue("--paper")')).toBe('#fbfaf6')
      await edit('甲。', '龃龉 $x^2$')
      await shows('龃龉')
      const display = 'getComputedStyle(document.querySelector("#first .katex-mathml")).position'
      expect(await page.evaluate(display)).toBe('absolute')
      await page.waitForFunction('[...document.fonts].every(({ status }) => status !== "loading")')
      expect(await page.evaluate('document.fonts.check("40px \\"Deck Sans SC\\"", "龃")')).toBe(true)
      expect(await isOld()).toBe(true)
    },
    browserTimeout,
  )

  test.each([
    ['an included file', 'part.yaml', '- { title: 附页, id: part, text: 丙丁。 }\n', '丙丁。'],
    ['a figure', 'map.svg', files['map.svg']?.replace('旧', '新') ?? '', '新图'],
    ['a bibliography', 'works.bib', files['works.bib']?.replace('Peace', 'War') ?? '', 'War'],
  ])(
    'with %s that was saved',
    async (_, name, text, shown) => {
      await write(text, name)
      await shows(shown)
      expect([await currentId(page), await isOld()]).toEqual(['steps', true])
    },
    browserTimeout,
  )

  test(
    'with the speaker window at its side, and enlarged as it is',
    async () => {
      await page.bringToFront()
      const speaker = await openSpeaker(page)
      await speaker.click('.timer-toggle')
      await page.bringToFront()
      await page.keyboard.press('ArrowRight')
      await page.mouse.move(300, 200)
      await page.keyboard.press('z')
      const lens = await page.$eval('.talk', (talk) => talk.getAttribute('style'))
      await speaker.evaluate('window.isKept = true')
      await edit('慢慢讲。', '快快讲。')
      await speaker.waitForFunction('document.querySelector(".speaker-text").textContent.includes("快快讲。")')
      expect(
        await speaker.evaluate('[window.isKept, document.querySelectorAll(".speaker-now .visible").length]'),
      ).toEqual([true, 1])
      expect(await speaker.evaluate('document.querySelector(".speaker").classList.contains("is-running")')).toBe(true)
      expect([await currentId(page), await stepsShown(), await isOld()]).toEqual(['steps', 1, true])
      expect(await page.$eval('.talk', (talk) => talk.getAttribute('style'))).toBe(lens)
      await page.keyboard.press('Escape')
      await speaker.close()
    },
    browserTimeout,
  )

  test(
    'in the windows of the speaker and of a printer, which have no toolbar',
    async () => {
      for (const query of ['?speaker', '?print-pdf']) {
        const other = await openPage(query)
        await edit('甲。', `给${query.length}。`)
        await other.waitForFunction(`document.querySelector('#first')?.textContent.includes('给${query.length}。')`)
        expect(await other.$('#lectern-preview')).toBeNull()
        await other.close()
      }
    },
    browserTimeout,
  )
})

test(
  'touches nothing when the same is saved again, and sends nothing',
  async () => {
    const told = await openWindow(preview)
    await until(() => told.news.length > 0)
    await page.evaluate(`
    window.mutations = []
    window.observer = new MutationObserver((changes) => window.mutations.push(...changes.map(({ target }) => target.nodeName)))
    window.observer.observe(document.head, { childList: true, subtree: true })
    window.observer.observe(document.querySelector('.pages'), { childList: true, attributes: true, characterData: true, subtree: true })
    window.observer.observe(${shadow}, { childList: true, attributes: true, characterData: true, subtree: true })`)
    const before = told.news.length
    for (let count = 0; count < 3; count++) await write(outline).then(quiet)
    expect([told.news.length - before, await page.evaluate('window.mutations')]).toEqual([0, []])
    await page.evaluate('window.observer.disconnect()')
    told.socket.terminate()
  },
  browserTimeout,
)

describe('lays what is wrong over the last good deck', () => {
  test(
    'with line and hint, until it is mended',
    async () => {
      await edit('points:', 'pionts:')
      await page.waitForFunction(`${shadow}.querySelector('.panel:not([hidden]).has-errors')`)
      expect(await panelText()).toMatch(/1 个错误.*pionts.*outline\.yaml:8:5/s)
      expect(await page.evaluate('document.querySelector("#steps").textContent')).toContain('一')
      await page.evaluate(`${shadow}.querySelector('.place').click()`)
      await until(() => existsSync(editorLog))
      await until(async () => (await readFile(editorLog, 'utf8')).endsWith('outline.yaml:8:5\n'))
      await write(outline)
      await page.waitForFunction(`!${shadow}.querySelector('.panel:not([hidden])')`)
      expect(await isOld()).toBe(true)
    },
    browserTimeout,
  )

  test(
    'when the outline vanishes, until it comes back',
    async () => {
      await rm(join(folder, 'outline.yaml'))
      await page.waitForFunction(`${shadow}.querySelector('.panel:not([hidden]).has-errors')`)
      expect(await panelText()).toContain('outline.yaml')
      await write(outline)
      await page.waitForFunction(`!${shadow}.querySelector('.panel:not([hidden])')`)
    },
    browserTimeout,
  )

  test(
    'not for a warning, which the toolbar counts and lists, with the way to its slide',
    async () => {
      await edit('甲。', '<b>甲</b>。')
      await page.waitForFunction(`${shadow}.querySelector('.has-warnings')`)
      expect(await panelText()).toBe('')
      await page.evaluate(`${shadow}.querySelector('.status').click()`)
      expect(await panelText()).toMatch(/1 个提醒.*outline\.yaml:4/s)
      await page.evaluate(`${shadow}.querySelector('.go').click()`)
      await page.waitForFunction('Reveal.getCurrentSlide().id === "first"')
      const [spot, text] = (await page.evaluate(`(() => {
        const range = new Range()
        range.selectNodeContents(document.querySelector('#first .slide-body p'))
        return [${shadow}.querySelector('.spot'), range].map((seen) => seen.getBoundingClientRect().toJSON())
      })()`)) as { left: number; right: number }[]
      expect(spot?.left).toBeCloseTo((text?.left ?? 0) - 4, 0)
      expect(spot?.right).toBeLessThan(text?.right ?? 0)
    },
    browserTimeout,
  )
})

describe('tells what only a browser can see, beside the slide', () => {
  const tooLong = '这个题目写得很长很长'.repeat(6)
  const flags = () =>
    page.evaluate(`[...${shadow}.querySelectorAll('.flag')].map(({ ariaLabel }) => ariaLabel)`) as Promise<string[]>
  const remarkPlaces = () =>
    page.evaluate(`[...${shadow}.querySelectorAll('.remark .place')].map(({ textContent }) => textContent)`)
  const longTitle = '提醒: 第 2 张幻灯片的标题占了 3 行'

  test(
    'as soon as it is so, until it is mended, and at its line when others come before it',
    async () => {
      await edit('title: 开头', `title: ${tooLong}`)
      await page.evaluate('Reveal.slide(1)')
      await until(async () => (await flags()).includes(longTitle))
      const checked = await lectern(['check', '--format', 'json', '--lang', 'zh'], { cwd: folder })
      expect(checked.stdout).toContain(longTitle.slice('提醒: '.length))
      await page.evaluate(
        `[...${shadow}.querySelectorAll('.flag')].find(({ ariaLabel }) => ariaLabel === '${longTitle}').click()`,
      )
      expect(await panelText()).toContain('压缩到 2 行')
      expect(await remarkPlaces()).toEqual(['outline.yaml:4:14'])
      await write(`# 一\n# 二\n${outline.replace('title: 开头', `title: ${tooLong}`)}`)
      await until(async () => `${await remarkPlaces()}` === 'outline.yaml:6:14')
      await write(outline)
      await until(async () => (await flags()).length === 0)
      expect(await isOld()).toBe(true)
    },
    browserTimeout,
  )

  test(
    'of the slides that another window measures, and by itself when that one has gone',
    async () => {
      const other = await openPage('')
      await page.goto('about:blank')
      await edit('title: 末了', `title: ${tooLong}`)
      await other.waitForFunction(`${shadow}.querySelector('.has-warnings')`)
      await page.goto(`${preview.address}#/steps`)
      await page.waitForFunction(`window.Reveal?.isReady() && ${shadow}.querySelector('.has-warnings')`)
      await other.close()
      await write(outline)
      await page.waitForFunction(`!${shadow}.querySelector('.has-warnings')`)
    },
    browserTimeout,
  )

  test(
    'and leaves out what it can not read, or what is about an older version',
    async () => {
      const send = (body: string) =>
        page.evaluate(`fetch('/~lectern/measures', { method: 'POST', headers: { 'Content-Type': 'application/json' },
        body: ${JSON.stringify(body)} }).then(({ status }) => status)`)
      expect([await send('{"version":"x"}'), await send('{"version":"x","measures":[]}')]).toEqual([400, 204])
    },
    browserTimeout,
  )
})

test(
  'opens the place of the slide in view in the editor, on a key',
  async () => {
    await rm(editorLog, { force: true })
    await page.keyboard.press('e')
    await until(() => existsSync(editorLog))
    await until(async () => (await readFile(editorLog, 'utf8')) === `--goto ${join(folder, 'outline.yaml')}:5:12\n`)
    await page.waitForFunction(`${shadow}.querySelector('.notice.is-shown')?.textContent.startsWith('outline.yaml:5')`)
  },
  browserTimeout,
)

test(
  'opens no other file, whoever asks',
  async () => {
    const ask = (path: string) =>
      page.evaluate(`fetch('/~lectern/open', { method: 'POST', headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ path: ${JSON.stringify(path)}, line: 1, column: 1 }) }).then(({ status }) => status)`)
    await rm(editorLog, { force: true })
    expect([await ask('/etc/passwd'), await ask('../outline.yaml'), await ask('my-editor')]).toEqual([404, 404, 404])
    expect(existsSync(editorLog)).toBe(false)
  },
  browserTimeout,
)

test(
  'shows slides and handout as they are printed, up to date, too',
  async () => {
    const slides = await openPage('slides.html')
    const handout = await openPage('handout.html')
    await handout.waitForSelector('.paper-sheet')
    await edit('甲。', '新稿。')
    for (const window of [slides, handout]) await window.waitForFunction('document.body.textContent.includes("新稿。")')
    expect(await handout.$$eval('.paper-sheet', (sheets) => sheets.length)).toBeGreaterThan(0)
    await Promise.all([slides.close(), handout.close()])
  },
  browserTimeout,
)

test(
  'hands over what build makes',
  async () => {
    await succeed(['build', '--lang', 'zh', '--only', 'html,slides'], { cwd: folder })
    const exported = async (output: string) =>
      Buffer.from(
        (await page.evaluate(`(async () => {
        const answer = await fetch('/~lectern/export', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"output":"${output}"}' })
        const lines = (await answer.text()).trim().split('\\n').map((line) => JSON.parse(line))
        const bytes = new Uint8Array(await (await fetch(lines.at(-1).file.href)).arrayBuffer())
        return lines.some(({ step }) => step) ? bytes.reduce((text, byte) => text + String.fromCharCode(byte), '') : ''
      })()`)) as string,
        'latin1',
      )
    for (const [output, name] of [
      ['html', 'index.html'],
      ['slides', 'slides.pdf'],
    ] as const)
      expect((await exported(output)).equals(await readFile(join(folder, 'dist', name))), name).toBe(true)
    expect((await exported('notes')).toString('utf8')).toContain('慢慢讲。')
  },
  buildTimeout,
)

test(
  'keeps 200 windows up to date, and does not mind those that go',
  async () => {
    const windows = await Promise.all(Array.from({ length: 200 }, () => openWindow(preview)))
    await until(() => windows.every(({ news }) => news.length === 1))
    for (const { socket } of windows.splice(0, 20)) socket.terminate()
    await edit('甲。', '众。')
    await until(() => windows.every(({ news }) => news.length === 2))
    const told = windows.map(({ news }) => JSON.stringify(news[1]?.page))
    expect(new Set(told).size).toBe(1)
    expect(told[0]).toContain('众。')
    for (const { socket } of windows) socket.terminate()
    await shows('众。')
  },
  browserTimeout,
)

test(
  'brings a window up to date that slept or knows an older preview',
  async () => {
    const told = await openWindow(preview, 'index.html', 'of-another-run')
    await until(() => told.news.length > 0)
    expect(told.news[0]?.page).toMatchObject({ kind: 'slides', order: expect.arrayContaining(['first', 'last']) })
    told.socket.terminate()
  },
  browserTimeout,
)

test(
  'has the folder of figures and parts come later',
  async () => {
    await write(outline.replace('!include part.yaml', '!include later/part.yaml'))
    await page.waitForFunction(`${shadow}.querySelector('.panel:not([hidden]).has-errors')`)
    await mkdir(join(folder, 'later'))
    await write(files['part.yaml'] ?? '', 'later/part.yaml')
    await page.waitForFunction(`!${shadow}.querySelector('.panel:not([hidden])')`)
  },
  browserTimeout,
)
