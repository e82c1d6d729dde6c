import type { Browser, HTTPRequest, Page } from './browser.ts'

/** Everything that a page may load: paths ("slides.html", "fonts/x.ttf") and what is there. */
export type Site = ReadonlyMap<string, SiteFile>

/** A file as a server would send it. */
export interface SiteFile {
  readonly bytes: Uint8Array
  /** Its media type, such as `text/html; charset=utf-8`. */
  readonly type: string
}

/** How a page is opened: for which medium, and whether its scripts run. */
export interface SitePageOptions {
  readonly media: 'print' | 'screen'
  readonly scripts: boolean
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
 */
export async function useSitePage<T>(
  browser: Browser,
  site: Site,
  path: string,
  { media, scripts, prepare }: SitePageOptions,
  use: (open: SitePage) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage()
  try {
    await page.emulateMediaType(media)
    await page.setJavaScriptEnabled(scripts)
    const refused = await answerFrom(page, site)
    await prepare?.(page)
    await page.goto(new URL(path, origin).href, { waitUntil: 'load', timeout: 0 })
    return await use({ page, refused })
  } finally {
    if (browser.connected) await page.close()
  }
}

/** A name that no server can have. */
const origin = 'http://lectern.invalid/'

async function answerFrom(page: Page, site: Site): Promise<ReadonlySet<string>> {
  const refused = new Set<string>()
  const note = (url: string) => {
    if (!isInline(url) && !fileAt(url, site)) refused.add(url)
  }
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    note(request.url())
    return answer(request, site)
  })
  // Some requests, such as those for file:// addresses, the browser refuses by itself before they can be intercepted.
  const network = await page.createCDPSession()
  network.on('Network.requestWillBeSent', ({ request }) => note(request.url))
  await network.send('Network.enable')
  return refused
}

function answer(request: HTTPRequest, site: Site): Promise<void> {
  const file = fileAt(request.url(), site)
  if (file) return request.respond({ body: file.bytes, contentType: file.type })
  return isInline(request.url()) ? request.continue() : request.abort('blockedbyclient')
}

function isInline(url: string): boolean {
  return /^(data|blob|about):/.test(url)
}

function fileAt(url: string, site: Site): SiteFile | undefined {
  if (!url.startsWith(origin)) return undefined
  return site.get(decodeURIComponent(new URL(url).pathname.slice(1)))
}
