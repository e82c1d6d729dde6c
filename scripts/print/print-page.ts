import type { Browser } from './browser.ts'
import { type Site, type SitePage, useSitePage } from './site-page.ts'

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
  return useSitePage(browser, site, path, { media: 'print', scripts: false }, async (open) => {
    const { missingFonts, brokenImages } = await settle(open)
    if (missingFonts.length > 0) throw new Error(`fonts of ${path} did not load: ${missingFonts.join(', ')}`)
    const pdf = await open.page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      timeout: 0,
    })
    return { pdf, refused: [...open.refused], brokenImages }
  })
}

interface SettledPage {
  readonly missingFonts: readonly string[]
  readonly brokenImages: readonly string[]
}

/** Answers when every font that the page uses and every image of it is there, or has failed. */
async function settle({ page }: SitePage): Promise<SettledPage> {
  return (await page.evaluate(settled)) as SettledPage
}

// Text, because this runs in the browser, where nothing of this module exists. Reading a height makes the browser lay the
// page out, and only then does it know which fonts it needs.
const settled = `(async () => {
  const images = [...document.images]
  for (const image of images) image.loading = 'eager'
  document.documentElement.offsetHeight
  await document.fonts.ready
  const decoded = await Promise.all(images.map((image) => image.decode().then(() => true, () => false)))
  return {
    missingFonts: [...document.fonts].filter((font) => font.status === 'error').map((font) => font.family + ' ' + font.weight),
    brokenImages: images.filter((_, index) => !decoded[index]).map((image) => image.getAttribute('src') ?? ''),
  }
})()`
