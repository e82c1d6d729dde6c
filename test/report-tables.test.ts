import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { aroundAll, describe, expect, test } from 'vitest'
import { type Coverage, type CoveredSection, coverage } from '../scripts/article/coverage.ts'
import { viewReport } from '../scripts/commands/view-report.ts'
import { compile } from '../scripts/compile.ts'
import { type Timetable, timetable } from '../scripts/deck/timetable.ts'
import { type Browser, type Page, useBrowser } from '../scripts/print/browser.ts'
import { readPdf } from '../scripts/print/read-pdf.ts'
import { renderReport } from '../scripts/render/report/render-report.ts'
import { viewCoverage } from '../scripts/render/report/view-coverage.ts'
import { viewTiming } from '../scripts/render/report/view-timing.ts'
import { buildTimeout } from './helpers/lectern.ts'
import { yaml } from './helpers/outline.ts'
import { browserPlace, browserTimeout, inEmptyFolder } from './helpers/print.ts'

const article = fileURLToPath(new URL('article/library.txt', import.meta.url))
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** One slide that takes longer than it has, and a section with one that doesn't. */
const outline = yaml`
  title: 夜间开放何以可能
  minutes: 4
  source: { pages: 45-49 }
  slides:
    - title: 四十八座图书馆夜里开着
      from: 内容提要 p. 45; 引言 p. 45
      minutes: 0.1
      text: 37个县的48座图书馆参加。
      notes: 先说结果。参加试验的图书馆，到馆人次增长了百分之二十三点六；夜间读者里，四成多不满十八岁。
    - section: 试验的由来
      from: 一 p. 46
      slides:
        - { title: 从一座馆到三十七个县, from: 一（一） p. 46, text: 三批试点。, notes: 三批试点，疫情中闭馆117天。 }
`

let browser: Browser
let view: Awaited<ReturnType<typeof viewReport>>
let times: Timetable
let covered: Coverage

aroundAll(
  (runTests) =>
    inEmptyFolder(async (folder) => {
      const file = join(folder, 'talk.yaml')
      await writeFile(file, outline)
      const { result: made } = await compile(file, [], { source: article })
      if (!made?.held) throw new Error('the talk has errors')
      times = timetable(made.deck)
      covered = coverage(made.held, made.outline, made.deck)
      const tables = { timing: times, coverage: covered }
      view = await viewReport({ outline: 'talk.yaml', made, written: [], seen: null, tables }, 'en')
      await useBrowser(await browserPlace(), async (started) => {
        browser = started
        await runTests()
      })
    }),
  buildTimeout,
)

/** The report in a window, with other tables if they are given. */
async function openReport(other: Partial<typeof view> = {}, width = 1280): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width, height: 900 })
  await page.setContent(await renderReport({ ...view, ...other }))
  return page
}

/** What stands in the rows of a table, cell by cell. */
const rowsOf = (page: Page, selector: string) =>
  page.evaluate(`[...document.querySelectorAll('${selector} tr')].map(({ cells }) =>
    [...cells].map(({ innerText }) => innerText.trim().replace(/\\s+/g, ' ')))`) as Promise<string[][]>

test(
  'the table of timing says what the timetable does',
  async () => {
    const page = await openReport()
    const minutes = (seconds: number) =>
      `${seconds < 0 ? '−' : ''}${Math.trunc(Math.abs(seconds) / 60)}:${String(Math.abs(seconds) % 60).padStart(2, '0')}`
    const cells = ({ needed, planned }: { needed: number; planned: number }) => [
      needed === 0 ? '' : minutes(needed),
      minutes(planned),
      minutes(planned - needed),
      needed === 0 ? '' : `${Math.round((100 * needed) / planned)} %`,
    ]
    const slides = times.slides.map((slide) => [`${slide.number} ${slide.title}`, ...cells(slide)])
    const [section] = times.sections.map((section) => [section.title, ...cells(section)])
    expect(await rowsOf(page, '.timing')).toEqual([
      ['slide', 'notes take', 'planned', 'left', 'of the plan'],
      ...slides.slice(0, 2),
      section,
      ...slides.slice(2),
      ['the whole talk', ...cells(times)],
    ])
    expect(slides[1]?.[3]).toBe('−0:04')
    expect(await page.$$eval('.facts dd', (facts) => facts.map(({ textContent }) => textContent))).toContain('4:00')
  },
  browserTimeout,
)

test(
  'a bar passes the end of the plan where the notes take longer',
  async () => {
    const page = await openReport()
    const bars = (await page.evaluate(`[...document.querySelectorAll('.timing tr')].flatMap((row) => {
      const bar = row.querySelector('.bar')
      if (!bar) return []
      const plan = Number.parseFloat(getComputedStyle(bar, '::before').width)
      const ends = [...bar.children].map((part) => part.getBoundingClientRect().right)
      return [(Math.max(...ends) - bar.getBoundingClientRect().left) / plan]
    })`)) as number[]
    const whole = [...times.slides.slice(0, 2), ...times.sections, ...times.slides.slice(2), times]
    const fills = whole.filter(({ needed }) => needed > 0).map(({ needed, planned }) => needed / planned)
    expect(bars).toHaveLength(fills.length)
    for (const [index, fill] of fills.entries()) expect(bars[index]).toBeCloseTo(Math.min(2, fill), 1)
    expect(Math.max(...fills)).toBeGreaterThan(1)
  },
  browserTimeout,
)

test(
  'the table of coverage says what the coverage does',
  async () => {
    const page = await openReport()
    const percent = (share: number) => `${(share * 100).toFixed(1)} %`
    expect(await rowsOf(page, '.coverage')).toEqual([
      ['section', 'pages', 'of the text', 'of the slides', 'of the time', 'slides'],
      ...covered.sections.map(({ label, title, pages, text, slideShare, timeShare, slides }) => [
        label === title.replace(/\s/g, '') ? label : `${label} ${title}`,
        pages,
        percent(text),
        percent(slideShare),
        percent(timeShare),
        slides.join(', ').replace('3, 4', '3–4') || 'none',
      ]),
    ])
    expect(await page.$$eval('.left-out-numbers li', (numbers) => numbers.length)).toBe(40)
  },
  browserTimeout,
)

function section(label: string, given: Partial<CoveredSection>): CoveredSection {
  return { label, title: label, level: 1, pages: null, text: 0, slides: [], slideShare: 0, timeShare: 0, ...given }
}

const longTitle = 'A title that says all that the section says, and goes on when everything has been said'

/** 25 sections with sections inside, with many slides and none, with much text and next to none. */
const manySections = Array.from({ length: 25 }, (_, index) => {
  const own = { text: index % 5 === 0 ? 0.003 : 0.0485, title: index % 4 === 0 ? longTitle : 'Method' }
  const shares = index % 3 === 0 ? {} : { slides: [index, index + 7], slideShare: 1 / 16, timeShare: index / 192 }
  const inner = section(`${index + 1}.1`, { level: 2, title: longTitle, text: own.text / 3 })
  return [section(String(index + 1), { ...own, ...shares }), ...(index % 2 === 0 ? [inner] : [])]
}).flat()

const awkward: Readonly<Record<string, readonly CoveredSection[]>> = {
  'of 25 sections': manySections,
  'of one section': [section('1', { title: 'Alone', text: 0.9, slides: [2], slideShare: 1, timeShare: 1 })],
  'that no slide is from': manySections.map(({ label, title, level, text }) => section(label, { title, level, text })),
  'with long titles without numbers': [0.2, 0.5, 0.3].map((text) =>
    section(longTitle.replaceAll(' ', ''), { title: longTitle, text, slides: [1], slideShare: text, timeShare: text }),
  ),
}

const reportOf = (sections: readonly CoveredSection[]) => ({
  coverage: viewCoverage({ sections, unmentioned: { figures: [], numbers: [] } }, 'en'),
})

/** The visible parts of a strip, as shares of it. */
const sharesIn = (page: Page, strip: string) =>
  page.evaluate(`[...document.querySelectorAll('${strip}')].map((strip) =>
    [...strip.children].map((part) => part.getBoundingClientRect().width / strip.getBoundingClientRect().width))`) as Promise<
    number[][]
  >

test(
  'the parts of the picture are as wide as their shares, and hatched where no slide is from them',
  async () => {
    const page = await openReport(reportOf(manySections))
    const outer = manySections.filter(({ level }) => level === 1)
    const whole = outer.reduce((sum, { text }) => sum + text, 0)
    const close = (shares: readonly number[] | undefined, expected: readonly number[]) => {
      expect(shares).toHaveLength(expected.length)
      for (const [index, share] of expected.entries()) expect(shares?.[index]).toBeCloseTo(share, 3)
    }
    const [text] = await sharesIn(page, '.is-text')
    close(
      text,
      outer.map(({ text }) => text / whole),
    )
    const [slides, time] = await sharesIn(page, '.is-shares')
    const shown = outer.filter(({ slides }) => slides.length > 0)
    close(
      slides,
      shown.map(({ slideShare }) => slideShare),
    )
    close(
      time,
      shown.map(({ timeShare }) => timeShare),
    )
    close((await sharesIn(page, '.is-text > :nth-child(3) .strip'))[0], [2 / 3, 1 / 3])
    const hatched = await page.$$eval('.is-text > *', (parts) =>
      parts.map(({ className }) => /is-open/.test(className)),
    )
    expect(hatched).toEqual(outer.map(({ slides }) => slides.length === 0))
    expect(await page.$$eval('.bands:first-of-type path', (bands) => bands.length)).toBe(outer.length)
  },
  browserTimeout,
)

/** Labels that are seen in part, or lie on each other, and how many are seen. */
const labelsOf = (page: Page) =>
  page.evaluate(`(() => {
    const seen = []
    const flaws = []
    for (const line of document.querySelectorAll('.line')) {
      const frame = line.getBoundingClientRect()
      for (const label of line.querySelectorAll('span')) {
        const box = label.getBoundingClientRect()
        if (box.top >= frame.bottom - 0.5) continue
        seen.push({ box, text: label.innerText })
        if (box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.bottom > frame.bottom + 0.5)
          flaws.push(label.innerText + ' is cut')
      }
    }
    for (const [index, { box, text }] of seen.entries())
      for (const other of seen.slice(index + 1))
        if (Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 0.5 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 0.5)
          flaws.push(text + ' lies on ' + other.text)
    return { seen: seen.length, flaws }
  })()`) as Promise<{ seen: number; flaws: string[] }>

const violations = async (page: Page) => {
  await page.evaluate(axe)
  return page.evaluate(`axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`)
}

test.each(Object.entries(awkward))(
  'an article %s has whole labels, each in a place of its own, on wide screens and narrow ones',
  async (_, sections) => {
    const page = await openReport(reportOf(sections))
    for (const width of [1280, 390]) {
      await page.setViewport({ width, height: 900 })
      const { seen, flaws } = await labelsOf(page)
      expect(flaws).toEqual([])
      if (width === 1280) expect(seen).toBeGreaterThan(2)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    }
  },
  browserTimeout,
)

test(
  'an article without sections has no picture, and says why',
  async () => {
    const page = await openReport(reportOf([]))
    expect(await page.$('.strips')).toBeNull()
    expect(await page.$('.coverage')).toBeNull()
    expect(await page.$$eval('.remark', (remarks) => remarks.at(-1)?.textContent)).toBe(
      'No sections were found in the article.',
    )
  },
  browserTimeout,
)

describe('axe finds nothing', () => {
  test.each([1280, 390])(
    'on a screen of %i',
    async (width) => {
      expect(await violations(await openReport({}, width))).toEqual([])
    },
    browserTimeout,
  )

  test(
    'with 25 sections',
    async () => {
      expect(await violations(await openReport(reportOf(manySections)))).toEqual([])
    },
    browserTimeout,
  )
})

test(
  'heads of tables are printed on every page, the whole talk once, and no page is empty',
  async () => {
    const [one] = times.slides
    if (!one) throw new Error('the talk has no slides')
    const slides = Array.from({ length: 120 }, (_, index) => ({ ...one, number: index + 1, section: null }))
    const page = await openReport({ timing: viewTiming({ ...times, slides }, 'en'), coverage: null, fine: [] })
    const pdf = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    const texts = pdf.pages.map(({ text }) => text.replace(/\s+/g, ''))
    expect(texts.length).toBeGreaterThan(2)
    expect(texts.filter((text) => !text.includes('notestakeplanned'))).toEqual([])
    expect(texts.filter((text) => text.includes('thewholetalk'))).toHaveLength(1)
    expect(texts.filter((text) => text.length < 60)).toEqual([])
  },
  browserTimeout,
)
