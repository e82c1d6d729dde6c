import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aroundAll } from 'vitest'
import { type Browser, type Page, useBrowser } from '../../scripts/print/browser.ts'
import { openDeck } from './deck-page.ts'
import { buildTimeout, succeed } from './lectern.ts'
import { yaml } from './outline.ts'
import { browserPlace, inEmptyFolder } from './print.ts'

/** A talk with two sections, steps, notes, minutes and a citation: nine slides. */
export const talkOutline = yaml`
  title: 小讲
  minutes: 10
  slides:
    - title: 开场
      id: opening
      text: 没有讲稿的一张。
    - section: 第一节
      id: one
      slides:
        - title: 一步一步
          id: steps
          steps: true
          minutes: 2
          points: [甲, 乙, 丙]
          notes: 先说甲。再引「あいうえお」和 안녕하세요，还有 **plain English**。
        - title: 独有一词
          id: rare
          text: 全篇只有这里谈到龃龉，以及ＡＢＣ与 Wi-Fi。
          notes: 第二页的讲稿，提到饕餮。
    - section: 第二节
      id: two
      slides:
        - { title: 末了一张, id: last, text: 完。, notes: 收束全篇。 }
`

/** Builds the page of an outline in a folder; answers its path. */
export async function buildTalk(folder: string, outline: string = talkOutline): Promise<string> {
  const file = join(folder, 'talk.yaml')
  await writeFile(file, outline)
  await succeed(['build', file, '--only', 'html', '--out', join(folder, 'made')])
  return join(folder, 'made', 'index.html')
}

/** The page of the talk, and a browser to open it in. */
export interface GivenTalk {
  readonly browser: Browser
  readonly deck: string
  /** Opens it, at a slide if an id is given. */
  readonly open: (id?: string) => Promise<Page>
}

/** Builds the talk and starts a browser, once for all tests of a file, which ask for them. */
export function aroundTalk(): () => GivenTalk {
  let given: GivenTalk | undefined
  aroundAll(
    (runTests) =>
      inEmptyFolder(async (folder) => {
        const deck = await buildTalk(folder)
        await useBrowser(await browserPlace(), async (browser) => {
          given = { browser, deck, open: async (id) => (await openDeck(browser, deck, id ?? null)).page }
          await runTests()
        })
      }),
    buildTimeout,
  )
  return () => {
    if (!given) throw new Error('the talk is there while tests run')
    return given
  }
}

/** Opens the speaker's window with its key, as soon as it shows the slide. */
export async function openSpeaker(page: Page): Promise<Page> {
  const opening = new Promise<Page | null>((resolve) => page.once('popup', resolve))
  await page.keyboard.press('s')
  const speaker = await opening
  if (!speaker) throw new Error('no speaker window was opened')
  await speaker.waitForFunction('document.querySelector(".speaker-page")?.textContent')
  return speaker
}

/** The text of an element. */
export const textOf = (page: Page, selector: string) => page.$eval(selector, ({ textContent }) => textContent?.trim())
