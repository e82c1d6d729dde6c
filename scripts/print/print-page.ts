import { askPage, type Question } from './ask-page.ts'
import type { Browser, Page } from './browser.ts'
import { holdLayout } from './fonts-first.ts'
import { type RunStep, unhurried } from './run-step.ts'
import { type PageTroubles, settle } from './settle.ts'
import { type Site, useSitePage } from './site-page.ts'

/** What came out of the browser. */
export interface PrintedPage extends PageTroubles {
  readonly pdf: Uint8Array
  /** What the script beside the page made of it; null when there is none, and the page was printed as it is. */
  readonly html: string | null
  /** What the page said to the question it was asked; null to none. */
  readonly answer: unknown
}

/**
 * Prints `path` of `site` to a tagged PDF with bookmarks, on the page size of its CSS, when all its fonts and images are
 * there. Its scripts do not run; it may be asked a question before. Several pages can be printed in one browser at the same time.
 */
export async function printPage(
  browser: Browser,
  site: Site,
  path: string,
  run: RunStep = unhurried,
  question: Question = null,
): Promise<PrintedPage> {
  const options = { media: 'print', scripts: false, prepare: holdLayout, run } as const
  return useSitePage(browser, site, path, options, async (open) => {
    const brokenImages = await settle(open, path, run)
    const html = await layOut(open.page, site, path, run)
    const answer = await askPage(open.page, path, question, run)
    const pdf = await run(printing(path), () => open.page.pdf(paper))
    return { pdf, html, answer, refused: [...open.refused], brokenImages }
  })
}

/** What lays the page out beyond what its style sheets can say is a script beside it in the site: `handout.js` of `handout.html`. */
async function layOut(page: Page, site: Site, path: string, run: RunStep): Promise<string | null> {
  const script = site.get(path.replace(/\.html$/, '.js'))
  if (!script) return null
  return run(layingOut(path), async () => {
    await page.evaluate(Buffer.from(script.bytes).toString())
    return page.content()
  })
}

const layingOut = (path: string) => ({ en: `laying out ${path}`, zh: `排版 ${path}` })
const printing = (path: string) => ({ en: `printing ${path}`, zh: `打印 ${path}` })

const paper = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: 0 }
