import { writeFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '../../scripts/print/browser.ts'
import { usePreview } from '../helpers/preview.ts'

/** Times of one kind of change, ms, one a round. */
export interface PreviewTimes {
  /** From the write of the file to the frame that shows the changed text. */
  readonly edits: readonly number[]
  /** From `location.reload()` of the same page to the frame that shows the same text again. */
  readonly reloads: readonly number[]
}

/** An outline, and a place in it that can be changed: inside the title of a slide. */
export interface EditedOutline {
  readonly text: string
  readonly slide: string
  readonly at: number
}

/** Rounds that fill caches and don't count. */
const warmUps = 3

/** Edits one slide of an outline again and again under a preview, and after each edit reloads its page. */
export async function timePreview(
  browser: Browser,
  { text, slide, at }: EditedOutline,
  rounds: number,
): Promise<PreviewTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-bench-'))
  const file = join(folder, 'outline.yaml')
  await writeFile(file, text)
  try {
    return await usePreview(folder, {}, async ({ address }) => {
      const page = await openAt(browser, `${address}#/${slide}`)
      const [edits, reloads]: [number[], number[]] = [[], []]
      for (let round = -warmUps; round < rounds; round++) {
        const shown = `第${round + warmUps}版`
        const [edit, reload] = [
          await timeEdit(page, file, text.slice(0, at) + shown + text.slice(at), shown),
          await timeReload(page, shown),
        ]
        if (round < 0) continue
        edits.push(edit)
        reloads.push(reload)
      }
      await page.close()
      return { edits, reloads }
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function openAt(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 720 })
  await page.evaluateOnNewDocument(lookForFrames)
  await page.goto(address)
  await page.waitForFunction('window.Reveal?.isReady()')
  return page
}

/** In the page: answers when the slide in view shows a text and the frame with it has been made, in ms since 1970. */
const lookForFrames = `
window.frameWith = (text) => new Promise((done) => {
  // Titles have invisible characters where their lines may not break.
  const isShown = () => document.querySelector('.slides > .present')?.textContent.replace(/[\\s\\u2060]/g, '').includes(text)
  const finish = () => requestAnimationFrame(() => {
    const after = new MessageChannel()
    after.port1.onmessage = () => done(performance.timeOrigin + performance.now())
    after.port2.postMessage(null)
  })
  if (isShown()) return finish()
  const observer = new MutationObserver(() => {
    if (!isShown()) return
    observer.disconnect()
    finish()
  })
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] })
})
const awaited = sessionStorage.getItem('awaited')
if (awaited !== null) window.shownAgain = window.frameWith(awaited)`

async function timeEdit(page: Page, file: string, text: string, shown: string): Promise<number> {
  const ahead = await clockOf(page)
  await page.evaluate(`window.shown = frameWith(${JSON.stringify(shown)}); 0`)
  const begun = performance.timeOrigin + performance.now()
  writeFileSync(file, text)
  return ((await page.evaluate('window.shown')) as number) - ahead - begun
}

async function timeReload(page: Page, shown: string): Promise<number> {
  const loaded = page.waitForNavigation({ waitUntil: 'load' })
  await page.evaluate(`setTimeout(() => {
    sessionStorage.setItem('awaited', ${JSON.stringify(shown)})
    sessionStorage.setItem('begun', performance.timeOrigin + performance.now())
    location.reload()
  }); 0`)
  await loaded
  const shownAt = (await page.evaluate('window.shownAgain')) as number
  const begun = Number(await page.evaluate('sessionStorage.getItem("begun")'))
  await page.evaluate('sessionStorage.removeItem("awaited")')
  await page.waitForFunction('window.Reveal?.isReady()')
  return shownAt - begun
}

/** By how much the clock of a page is ahead of ours, ms: as the quickest of some answers says. */
async function clockOf(page: Page): Promise<number> {
  let [best, ahead] = [Number.POSITIVE_INFINITY, 0]
  for (let ask = 0; ask < 10; ask++) {
    const before = performance.timeOrigin + performance.now()
    const there = (await page.evaluate('performance.timeOrigin + performance.now()')) as number
    const after = performance.timeOrigin + performance.now()
    if (after - before >= best) continue
    best = after - before
    ahead = there - (before + after) / 2
  }
  return ahead
}
