import { layOutWithFonts } from './fonts-first.ts'
import type { RunStep } from './run-step.ts'
import type { SitePage } from './site-page.ts'

/** What went wrong with a page that was loaded all the same. */
export interface PageTroubles {
  /** What the page asked for and did not get: outside addresses, and files that the site lacks. */
  readonly refused: readonly string[]
  /** The sources of images that are there but cannot be shown. */
  readonly brokenImages: readonly string[]
}

/**
 * Lays out the page at `path`, whose layout was held, when its fonts are there, and waits for its images; answers with the
 * sources of those that cannot be shown. A font that does not load is a bug, and thrown.
 */
export async function settle({ page }: SitePage, path: string, run: RunStep): Promise<readonly string[]> {
  const missingFonts = await run(waitingForFonts(path), () => layOutWithFonts(page))
  const brokenImages = await run(waitingForImages(path), async () => (await page.evaluate(settled)) as string[])
  if (missingFonts.length > 0) throw new Error(`fonts of ${path} did not load: ${missingFonts.join(', ')}`)
  return brokenImages
}

const waitingForFonts = (path: string) => ({
  en: `laying out ${path} with its fonts`,
  zh: `用字体排版 ${path}`,
})
const waitingForImages = (path: string) => ({ en: `waiting for pictures of ${path}`, zh: `等待 ${path} 的图片` })

// Text, because this runs in the browser, where nothing of this module exists.
const settled = `(async () => {
  const images = [...document.images]
  for (const image of images) image.loading = 'eager'
  const decoded = await Promise.all(images.map((image) => image.decode().then(() => true, () => false)))
  return images.filter((_, index) => !decoded[index]).map((image) => image.getAttribute('src') ?? '')
})()`
