import { describe, expect, test } from 'vitest'
import type { Page } from '../../scripts/print/browser.ts'
import { foldText, plainText } from '../../templates/browser/deck/plain-text.ts'
import { currentId } from '../helpers/deck-page.ts'
import { browserTimeout } from '../helpers/print.ts'
import { aroundTalk } from '../helpers/talk.ts'

const talk = aroundTalk()

/** What is found, each as `6 独有一词 | where | snippet`. */
async function find(words: string): Promise<{ page: Page; found: string[] }> {
  const page = await talk().open()
  await page.keyboard.press('/')
  await page.keyboard.type(words)
  const found = await page.$$eval('.finder-result', (results) =>
    results.map((result) =>
      [...result.querySelectorAll('span')]
        .filter((span) => span.checkVisibility() && span.className !== 'finder-words')
        .map(({ textContent }) => textContent)
        .join(' | '),
    ),
  )
  return { page, found }
}

const cases = [
  ['龃龉', ['6 | 独有一词 | … 独有一词 全篇只有这里谈到龃龉，以及ＡＢＣ与 Wi-Fi。']],
  ['饕餮', ['6 | 独有一词 | 讲稿 | 第二页的讲稿，提到饕餮。']],
  ['abc wifi', []],
  ['abc wi-fi', ['6 | 独有一词 | … 全篇只有这里谈到龃龉，以及ＡＢＣ与 Wi-Fi。']],
  ['6', ['6 | 独有一词']],
  ['独有 一词', ['6 | 独有一词']],
  ['没有这个词', []],
] as const

test.each(cases)(
  'finds %s',
  async (words, expected) => {
    const { page, found } = await find(words)
    expect(found).toEqual(expected)
    expect(await page.$eval('.finder-nothing', (nothing) => nothing.hidden)).toBe(expected.length > 0)
  },
  browserTimeout,
)

test(
  'goes to what is chosen with arrow keys, and marks the words on the slide until it is left',
  async () => {
    const { page, found } = await find('一')
    expect(found.length).toBeGreaterThan(2)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    const chosen = await page.$eval('[aria-selected="true"]', (result) => result.dataset.slide)
    await page.keyboard.press('Enter')
    expect(await currentId(page)).toBe(chosen)
    const marked = `[...(CSS.highlights.get('found') ?? [])].map(String)`
    expect(await page.evaluate(marked)).toContain('一')
    await page.keyboard.press('Home')
    expect(await page.evaluate(marked)).toEqual([])
  },
  browserTimeout,
)

test(
  'shows the step that holds what was found, and marks words across markup',
  async () => {
    const { page } = await find('乙')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('[Reveal.getCurrentSlide().id, Reveal.getIndices().f]')).toEqual(['steps', 1])
    await page.keyboard.press('/')
    await page.keyboard.type('只有这里谈到龃')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(`[...CSS.highlights.get('found')].map(String)`)).toEqual(['只有这里谈到龃'])
  },
  browserTimeout,
)

test(
  'hears a key that is pressed before the browser has drawn the slide that was gone to',
  async () => {
    const { page } = await find('乙')
    const press = (key: string) =>
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`
    const opened = await page.evaluate(
      `${press('Enter')}; ${press('/')}; document.querySelector('dialog[open]')?.className`,
    )
    expect(opened).toBe('panel finder')
  },
  browserTimeout,
)

describe('text that is searched', () => {
  test('is the same in full width and half width, in capital and small letters, with and without spaces', () => {
    expect(foldText('ＡＢＣ　ｄ')).toBe('abcd')
  })

  test('knows where each of its characters stands in the text as it is', () => {
    expect(plainText('甲 ㈱Ｂ')).toEqual({ text: '甲(株)b', places: [0, 2, 2, 2, 3] })
  })
})
