import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { planTime } from '../../scripts/deck/plan-time.ts'
import { clockTime, paceOf } from '../../templates/browser/speaker/budgets.ts'
import { requestIn } from '../../templates/browser/speaker/messages.ts'
import { currentId, fontsOf } from '../helpers/deck-page.ts'
import { browserTimeout } from '../helpers/print.ts'
import { aroundTalk, openSpeaker, textOf } from '../helpers/talk.ts'

const talk = aroundTalk()

describe('the speaker window of a page from file://, without a network', () => {
  test(
    'shows the slide, what comes next, the notes in fonts of the deck, and where the talk is',
    async () => {
      const page = await talk().open('steps')
      const speaker = await openSpeaker(page)
      expect(speaker.url()).toBe(`${pathToFileURL(talk().deck)}?speaker`)
      expect(await textOf(speaker, '.speaker-page')).toBe('5 / 9')
      expect(await textOf(speaker, '.speaker-text')).toContain('先说甲。')
      expect(await textOf(speaker, '.speaker-now .slide-title')).toBe('一步一步')
      await speaker.waitForFunction('document.fonts.status === "loaded"')
      const fonts = await fontsOf(speaker, '.speaker-text, .speaker-text *, .speaker-head *')
      expect(fonts).toEqual({ own: expect.arrayContaining(['Noto Sans KR', 'Noto Sans SC']), machine: [] })
      const stepsSeen = (where: string) =>
        speaker.$$eval(
          `.speaker-${where} .fragment`,
          (steps) => steps.filter((step) => step.checkVisibility({ visibilityProperty: true })).length,
        )
      expect([await stepsSeen('now'), await stepsSeen('next')]).toEqual([0, 1])
      await page.bringToFront()
      for (let step = 1; step <= 3; step++) await page.keyboard.press('ArrowRight')
      await speaker.waitForFunction('document.querySelector(".speaker-next .slide-title")?.textContent === "独有一词"')
      expect(await stepsSeen('now')).toBe(3)
      await page.keyboard.press('End')
      await speaker.waitForFunction('document.querySelector(".speaker-end")')
      expect(await textOf(speaker, '.speaker-text')).toBe('这一张没有讲稿')
    },
    browserTimeout,
  )

  test(
    'steers the talk with the same keys, finds slides, and blackens the screen',
    async () => {
      const page = await talk().open()
      const speaker = await openSpeaker(page)
      await speaker.keyboard.press('ArrowRight')
      await page.waitForFunction('Reveal.getCurrentSlide().id === "opening"')
      await speaker.keyboard.press('/')
      await speaker.keyboard.type('饕餮')
      await speaker.keyboard.press('Enter')
      await page.waitForFunction('Reveal.getCurrentSlide().id === "rare"')
      await speaker.waitForFunction('document.querySelector(".speaker-page").textContent === "6 / 9"')
      await speaker.keyboard.press('b')
      await page.waitForFunction('Reveal.isPaused()')
      await speaker.waitForFunction('!document.querySelector(".speaker-warning").hidden')
      expect(await textOf(speaker, '.speaker-warning')).toBe('听众看到的是黑屏')
    },
    browserTimeout,
  )

  test(
    'goes on when either window is loaded anew, with its time; and says so when the other one is gone',
    async () => {
      const page = await talk().open('steps')
      const speaker = await openSpeaker(page)
      await speaker.click('.timer-toggle')
      await speaker.waitForFunction('document.querySelector(".elapsed").textContent === "0:01"')
      await speaker.reload()
      await speaker.waitForFunction('document.querySelector(".speaker-page")?.textContent === "5 / 9"')
      expect(await textOf(speaker, '.elapsed')).not.toBe('0:00')
      await page.reload()
      await page.waitForFunction('window.Reveal?.isReady()')
      await speaker.keyboard.press('End')
      await speaker.waitForFunction('document.querySelector(".speaker-page").textContent === "9 / 9"')
      await page.close()
      await speaker.waitForFunction('document.querySelector(".speaker-warning").textContent.includes("按 S")')
    },
    browserTimeout,
  )

  test(
    'begins its time with the first move, and tells it of slide, section and talk against what is planned',
    async () => {
      const page = await talk().open('one')
      const speaker = await openSpeaker(page)
      expect(await textOf(speaker, '.elapsed')).toBe('0:00')
      await speaker.keyboard.press('ArrowRight')
      await speaker.waitForFunction('document.querySelector(".elapsed").textContent !== "0:00"')
      expect(await textOf(speaker, '[data-of="slide"] .budget-time')).toMatch(/^0:0\d \/ 2:00$/)
      expect(await textOf(speaker, '[data-of="talk"] .budget-time')).toMatch(/^0:0\d \/ (10:00|9:59|10:01)$/)
      expect(await textOf(speaker, '.pace')).toMatch(/^快 ?\d:\d\d$/)
      await speaker.click('.timer-reset')
      expect(await textOf(speaker, '.elapsed')).toBe('0:00')
    },
    browserTimeout,
  )

  test(
    'makes its notes larger and smaller, and remembers how large',
    async () => {
      const page = await talk().open('steps')
      const speaker = await openSpeaker(page)
      const size = () =>
        speaker.evaluate('Number.parseFloat(getComputedStyle(document.querySelector(".speaker-text")).fontSize)')
      const before = (await size()) as number
      await speaker.click('[data-size="1"]')
      await speaker.click('[data-size="1"]')
      const larger = (await size()) as number
      expect(larger).toBeGreaterThan(before)
      await speaker.reload()
      await speaker.waitForSelector('.speaker-text')
      expect(await size()).toBe(larger)
      await speaker.click('[data-size="-1"]')
      expect(await size()).toBeLessThan(larger)
    },
    browserTimeout,
  )

  test(
    'is the only one that is heard: a window that the deck did not open moves nothing',
    async () => {
      const page = await talk().open('steps')
      await page.evaluate(`new Promise((done) => {
        const frame = document.createElement('iframe')
        frame.srcdoc = '<script>parent.postMessage({ lectern: "next" }, "*"); parent.postMessage("done", "*")<' + '/script>'
        addEventListener('message', ({ data }) => data === 'done' && done())
        document.body.append(frame)
      })`)
      expect(await page.evaluate('Reveal.getIndices().f ?? -1')).toBe(-1)
      expect(await currentId(page)).toBe('steps')
    },
    browserTimeout,
  )
})

test('hears only what it knows', () => {
  expect(requestIn({ lectern: 'go', id: 'a', words: ['b', 3] })).toEqual({ lectern: 'go', id: 'a', words: ['b'] })
  for (const other of [
    null,
    'next',
    { lectern: 'eval' },
    { lectern: 'go' },
    { lectern: 'go', id: 3 },
    { method: 'next' },
  ])
    expect(requestIn(other)).toBeUndefined()
})

describe('the plan of the talk', () => {
  const slide = (minutes: number | null, notes: string | null) => ({ minutes, notes: notes && { markdown: notes } })
  const plan = (minutes: number | null, ...slides: readonly ReturnType<typeof slide>[]) =>
    planTime({ minutes, slides } as unknown as Parameters<typeof planTime>[0])
  const text = (characters: number) => '字'.repeat(characters)

  test('shares what the slides with minutes leave by how long notes take to say', () => {
    expect(plan(10, slide(4, null), slide(null, text(500)), slide(null, text(250)))).toEqual([240, 240, 120])
  })

  test('gives a slide without notes a glance', () => {
    const [first = 0, second = 0] = plan(10, slide(null, text(500)), slide(null, null))
    expect(first + second).toBe(600)
    expect(second).toBeGreaterThanOrEqual(5)
    expect(second).toBeLessThan(30)
  })

  test('takes as long as notes do where the talk has no minutes', () => {
    expect(plan(null, slide(null, text(250)), slide(1.5, text(1000)), slide(null, null))).toEqual([60, 90, 5])
  })

  test('goes on where the minutes of slides use up those of the talk', () => {
    expect(plan(1, slide(2, null), slide(null, text(250)))).toEqual([120, 5])
  })
})

describe('the pace of the talk', () => {
  const slides = [
    { id: 'a', section: '', seconds: 60 },
    { id: 'b', section: '一', seconds: 60 },
    { id: 'c', section: '一', seconds: 120 },
  ]
  const pace = (current: string, times: Readonly<Record<string, number>>) => {
    const bySlide = new Map(Object.entries(times).map(([id, seconds]) => [id, seconds * 1000]))
    const elapsed = [...bySlide.values()].reduce((sum, time) => sum + time, 0)
    return paceOf(slides, current, { elapsed, bySlide, isRunning: true })
  }

  test('is ahead by what was left of earlier slides, and behind by what they took too long', () => {
    expect(pace('b', { a: 40, b: 10 }).ahead).toBe(20)
    expect(pace('b', { a: 90, b: 10 }).ahead).toBe(-30)
  })

  test('is neither ahead nor behind within the time of a slide, and behind when that is over', () => {
    expect(pace('a', { a: 30 }).ahead).toBe(0)
    expect(pace('a', { a: 75 }).ahead).toBe(-15)
  })

  test('counts slide, section and talk', () => {
    expect(pace('c', { a: 50, b: 70, c: 30 })).toMatchObject({
      slide: { used: 30, planned: 120 },
      section: { used: 100, planned: 180 },
      talk: { used: 150, planned: 240 },
    })
    expect(pace('a', {}).section).toBeNull()
  })

  test.each([
    [0, '0:00'],
    [83.9, '1:23'],
    [3723, '1:02:03'],
  ])('shows %d seconds as %s', (seconds, shown) => {
    expect(clockTime(seconds)).toBe(shown)
  })
})
