import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from '../../scripts/print/browser.ts'

/** A deck as a double click opens it, on a projector of 1280 × 720, with what it complained about so far. */
export interface DeckPage {
  readonly page: Page
  /** Everything it asked the network or the disk for, itself included. */
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
}

/** Opens a built `index.html`, at `#/id` if an id is given, in a browser that is offline. */
export async function openDeck(browser: Browser, file: string, id: string | null = null): Promise<DeckPage> {
  const page = await browser.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => void (request.url().startsWith('data:') || requests.push(request.url())))
  page.on('console', (message) => void complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => void complaints.push(String(error)))
  await page.setViewport({ width: 1280, height: 720 })
  await page.setOfflineMode(true)
  await page.goto(addressOf(file, id))
  await page.waitForFunction('window.Reveal?.isReady() && document.fonts.status === "loaded"')
  return { page, requests, complaints }
}

/** `file:///…/index.html#/id` */
export function addressOf(file: string, id: string | null = null): string {
  return `${pathToFileURL(file)}${id === null ? '' : `#/${encodeURIComponent(id)}`}`
}

export const currentId = (page: Page) => page.evaluate('Reveal.getCurrentSlide().id')

/** Presses ArrowRight until the slide changes: steps of a slide come before the next one. */
export async function goOn(page: Page): Promise<void> {
  const before = await currentId(page)
  while ((await currentId(page)) === before) await page.keyboard.press('ArrowRight')
}

const slideInView = `Reveal.getCurrentSlide().querySelector('.slide')`

/** What is wrong with the geometry of the slide in view. */
export const flawsOf = (page: Page) => findIn(page, 'flaws', slideInView)

/** The texts of the slide in view, or of the first element of a selector, that stand out too little from what is under them. */
export const faintTextsOf = (page: Page, selector?: string) =>
  findIn(page, 'faint-texts', selector === undefined ? slideInView : `document.querySelector('${selector}')`)

/** What a script of test/browser/ finds in an element. */
async function findIn(page: Page, name: string, element: string): Promise<string[]> {
  const script = await readFile(new URL(`../browser/${name}.js`, import.meta.url), 'utf8')
  const find = script.replace(/^\/\/.*\n;/, '')
  return (await page.evaluate(`(${find.trim()})(${element})`)) as string[]
}

/** The colour of the first element of each selector, as `rgb(…)`. */
export async function colorsOf(page: Page, selectors: readonly string[]): Promise<string[]> {
  const script = (selector: string) => `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).color`
  return Promise.all(selectors.map(async (selector) => (await page.evaluate(script(selector))) as string))
}

/** The fonts that the elements under `selector` are set in, and whether the page itself brought each. */
export async function fontsOf(page: Page, selector: string): Promise<{ own: string[]; machine: string[] }> {
  const session = await page.createCDPSession()
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })
  // Of an element, the fonts of its own text are told, not of what is inside of it.
  const haveText = await page.$$eval(selector, (elements) =>
    elements.map(({ childNodes }) => [...childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())),
  )
  const own = new Set<string>()
  const machine = new Set<string>()
  for (const nodeId of nodeIds.filter((_, index) => haveText[index])) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    for (const { familyName, isCustomFont } of fonts) (isCustomFont ? own : machine).add(familyName)
  }
  await session.detach()
  return { own: [...own].sort(), machine: [...machine].sort() }
}
