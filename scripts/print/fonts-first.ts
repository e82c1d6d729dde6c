import type { Page } from './browser.ts'

/**
 * Keeps a page that is about to be opened from being laid out until its fonts are there. Otherwise a browser sets every line twice,
 * the first time asking the system for a font for each character: three quarters of the time that a long document takes to print.
 */
export async function holdLayout(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(hide)
}

/** Lays out a page whose layout was held, with its fonts; answers the names of those that did not load. */
export async function layOutWithFonts(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(showWithFonts)) as string[]
}

// Texts, because they run in the browser, where nothing of this module exists. The sheet is none of the document's own: removing it
// leaves the page as its author wrote it.
const hide = `{
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('body { display: none }')
  document.adoptedStyleSheets = [sheet]
}`

const showWithFonts = `(async () => {
  const fonts = [...document.fonts]
  await Promise.all(fonts.map((font) => font.load().catch(() => undefined)))
  document.adoptedStyleSheets = []
  document.documentElement.offsetHeight
  await document.fonts.ready
  return fonts.filter((font) => font.status === 'error').map((font) => font.family + ' ' + font.weight)
})()`
