import type { Browser, Page } from './browser.ts'
import { holdLayout, layOutWithFonts } from './fonts-first.ts'
import { type Site, useSitePage } from './site-page.ts'

/** What came out of the browser. */
export interface PrintedPage {
  readonly pdf: Uint8Array
  /** What the page asked for and did not get: outside addresses, and files that the site lacks. */
  readonly refused: readonly string[]
  /** The sources of images that are there but cannot be shown. */
  readonly brokenImages: readonly string[]
}

/**
 * Prints `path` of `site` to a tagged PDF with bookmarks, on the page size of its CSS, when all its fonts and images are
 * there. Its scripts do not run. Several pages can be printed in one browser at the same time.
 */
export async function printPage(browser: Browser, site: Site, path: string): Promise<PrintedPage> {
  const options = { media: 'print', scripts: false, prepare: holdLayout } as const
  return useSitePage(browser, site, path, options, async ({ page, refused }) => {
    const missingFonts = await layOutWithFonts(page)
    const brokenImages = await settleImages(page)
    if (missingFonts.length > 0) throw new Error(`fonts of ${path} did not load: ${missingFonts.join(', ')}`)
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      timeout: 0,
    })
    return { pdf, refused: [...refused], brokenImages }
  })
}

/** Waits for every image of a page; answers the sources of those that cannot be shown. */
async function settleImages(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(settled)) as string[]
}

// Text, because this runs in the browser, where nothing of this module exists.
const settled = `(async () => {
  const images = [...document.images]
  for (const image of images) image.loading = 'eager'
  const decoded = await Promise.all(images.map((image) => image.decode().then(() => true, () => false)))
  return images.filter((_, index) => !decoded[index]).map((image) => image.getAttribute('src') ?? '')
})()`
