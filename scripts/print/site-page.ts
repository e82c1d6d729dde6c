import type { Browser, CDPSession, Page } from './browser.ts'
import { BrowserTrouble } from './browser-trouble.ts'
import type { RunStep } from './run-step.ts'

/** Everything that a page may load: paths ("slides.html", "fonts/x.ttf") and what is there. */
export type Site = ReadonlyMap<string, SiteFile>

/** A file as a server would send it. */
export interface SiteFile {
  readonly bytes: Uint8Array
  /** Its media type, such as `text/html; charset=utf-8`. */
  readonly type: string
}

/** How a page is opened: for which medium, whether its scripts run, and who runs the steps. */
export interface SitePageOptions {
  readonly media: 'print' | 'screen'
  readonly scripts: boolean
  readonly run: RunStep
  /** What is to be done before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<void>
}

/** A page that stands in the browser, loaded, with what it asked for in vain so far. */
export interface SitePage {
  readonly page: Page
  /** The addresses, outside ones and ones that `site` lacks. */
  readonly refused: ReadonlySet<string>
}

/**
 * Opens `path` of `site` in a tab of its own, hands it to `use` and closes it. Every request is answered from `site`
 * through the browser's own line, so that a browser on another machine does as well, and nothing else can be loaded.
 * A tab whose process crashes is a `BrowserTrouble`.
 */
export async function useSitePage<T>(
  browser: Browser,
  site: Site,
  path: string,
  options: SitePageOptions,
  use: (open: SitePage) => Promise<T>,
): Promise<T> {
  const { run } = options
  const page = await run(opening(path), () => browser.newPage())
  try {
    const refused = new Set<string>()
    const result = await unlessItCrashes(page, async () => {
      await run(loading(path), () => load(page, site, path, options, refused))
      return use({ page, refused })
    })
    await run(closing(path), () => page.close())
    return result
  } catch (error) {
    // A browser in trouble may never answer, and is not asked twice.
    page.close().catch(() => {})
    throw error
  }
}

const opening = (path: string) => ({ en: `opening a tab for ${path}`, zh: `为 ${path} 打开标签页` })
const loading = (path: string) => ({ en: `loading ${path}`, zh: `载入 ${path}` })
const closing = (path: string) => ({ en: `closing the tab of ${path}`, zh: `关闭 ${path} 的标签页` })

/** Puppeteer says that a tab crashed, but goes on waiting for what it was asked. */
async function unlessItCrashes<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const crash = new Promise<never>((_, reject) => {
    page.once('error', (error) => reject(new BrowserTrouble(tabCrashed, error)))
  })
  return Promise.race([work(), crash])
}

const tabCrashed = { en: 'the tab of the browser crashed', zh: '浏览器的标签页崩溃了' }

async function load(
  page: Page,
  site: Site,
  path: string,
  { media, scripts, prepare }: SitePageOptions,
  refused: Set<string>,
): Promise<void> {
  await page.emulateMediaType(media)
  await page.setJavaScriptEnabled(scripts)
  await answerFrom(page, site, refused)
  await prepare?.(page)
  await page.goto(new URL(path, origin).href, { waitUntil: 'load', timeout: 0 })
}

/** A name that no server can have. */
const origin = 'http://lectern.invalid/'

/** Notes in `refused` what is asked for in vain. */
async function answerFrom(page: Page, site: Site, refused: Set<string>): Promise<void> {
  const note = (url: string) => {
    if (!isInline(url) && !fileAt(url, site)) refused.add(url)
  }
  const tab = await page.createCDPSession()
  // Not with Puppeteer's interception, which takes ten times as long to write a font in base64.
  tab.on('Fetch.requestPaused', ({ requestId, request }) => {
    note(request.url)
    // A tab that was closed meanwhile needs no answer.
    answer(tab, requestId, request.url, site).catch(() => undefined)
  })
  await tab.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
  // Some requests, such as those for file:// addresses, the browser refuses by itself before they can be intercepted.
  tab.on('Network.requestWillBeSent', ({ request }) => note(request.url))
  await tab.send('Network.enable')
}

async function answer(tab: CDPSession, requestId: string, url: string, site: Site): Promise<void> {
  const file = fileAt(url, site)
  if (file) {
    const responseHeaders = [{ name: 'content-type', value: file.type }]
    const body = Buffer.from(file.bytes).toString('base64')
    await tab.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body })
  } else if (isInline(url)) await tab.send('Fetch.continueRequest', { requestId })
  else await tab.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
}

function isInline(url: string): boolean {
  return /^(data|blob|about):/.test(url)
}

function fileAt(url: string, site: Site): SiteFile | undefined {
  if (!url.startsWith(origin)) return undefined
  return site.get(decodeURIComponent(new URL(url).pathname.slice(1)))
}
