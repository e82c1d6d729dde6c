import { basename } from 'node:path'
import type { LoadedPicture } from '../deck/load-figures.ts'
import type { Theme } from '../deck/theme/theme.ts'
import type { PageName } from '../render/templates.ts'
import { stage } from '../source/stage.ts'
import { browserScript } from './browser-script.ts'
import { type Bundle, type BundleFile, bundleFile } from './bundle.ts'
import { type DeckFonts, deckFonts, textFonts } from './deck-fonts.ts'
import { fontFaceRule } from './font-css.ts'
import { inlinePage } from './inline-page.ts'
import { pageStyles } from './page-styles.ts'
import { isReading, readingScript } from './reading-script.ts'
import { readRevealFiles } from './reveal-files.ts'
import { type FontFile, toWoff } from './subset-font.ts'
import { themeFiles } from './theme-files.ts'

export interface BundledPages {
  readonly bundle: Bundle
  readonly missingCharacters: readonly string[]
}

/**
 * The `wanted` pages → everything they need, side by side: `index.html` with all inside it, `slides.html` and `handout.html`
 * with their style sheets and fonts beside them, as printing takes them. The fonts hold the characters of all pages,
 * so that each file has the same bytes whichever others are made.
 */
export async function bundlePages(
  pages: Readonly<Record<PageName, string>>,
  wanted: readonly PageName[],
  language: string,
  pictures: Iterable<LoadedPicture>,
  templatesFolder: string,
  theme: Theme,
): Promise<BundledPages> {
  const shown = [...pictures].flatMap((picture) =>
    picture.type === 'file' ? [bundleFile(picture.path, picture.bytes)] : [],
  )
  const figures = [...shown, ...(await themeFiles(theme, Object.values(pages)))]
  const isRead = wanted.includes('handout') && isReading(pages.handout)
  const [{ fonts, missing }, reading] = await stage('fonts', () =>
    Promise.all([
      deckFonts(language, [...Object.values(pages), ...theme.styles]),
      isRead ? textFonts(language, pages.handout) : Promise.resolve([]),
    ]),
  )
  const groups = wanted.map((name) =>
    name === 'deck'
      ? bundleDeck(pages[name], fonts, figures, templatesFolder, theme)
      : bundlePrinted(name, pages[name], templatesFolder, theme),
  )
  const beside = wanted.some((name) => name !== 'deck') ? [...printedFonts([...fonts, ...reading]), ...figures] : []
  const files = [...(await Promise.all(groups)).flat(), ...beside]
  return { bundle: new Map(files), missingCharacters: missing }
}

type Entry = readonly [string, BundleFile]

async function bundleDeck(
  html: string,
  fonts: DeckFonts['fonts'],
  figures: readonly Entry[],
  templatesFolder: string,
  theme: Theme,
): Promise<readonly Entry[]> {
  const [reveal, start, styles, packed] = await Promise.all([
    readRevealFiles(),
    browserScript(templatesFolder, 'deck/start.ts'),
    pageStyles('deck', html, templatesFolder, theme),
    Promise.all(fonts.map(async (font) => bundleFile(fontPath(font, 'woff'), await toWoff(font)))),
  ])
  const rules = fonts.map((font) => fontFaceRule(font.face, fontPath(font, 'woff'), 'woff'))
  const inside = new Map([
    ...packed,
    ...figures,
    bundleFile('deck-fonts.css', rules.join('\n')),
    bundleFile('deck.css', `${reveal.styles}\n${styles}`),
    bundleFile('deck.js', `${reveal.scripts}\n${start}`),
  ])
  return [bundleFile('index.html', inlinePage(html, inside))]
}

async function bundlePrinted(
  name: 'slides' | 'handout',
  html: string,
  templatesFolder: string,
  theme: Theme,
): Promise<readonly Entry[]> {
  const script = isReading(html) ? [bundleFile(`${name}.js`, await readingScript(templatesFolder))] : []
  return [
    bundleFile(`${name}.html`, html),
    bundleFile(`${name}.css`, await pageStyles(name, html, templatesFolder, theme)),
    ...script,
  ]
}

function printedFonts(fonts: DeckFonts['fonts']): readonly Entry[] {
  const rules = fonts.map((font) => fontFaceRule(font.face, fontPath(font, 'ttf'), 'truetype'))
  return [
    bundleFile('fonts.css', rules.join('\n')),
    ...fonts.map((font) => bundleFile(fontPath(font, 'ttf'), font.truetype)),
  ]
}

function fontPath({ face }: FontFile, ending: 'woff' | 'ttf'): string {
  return `fonts/${face.family.replaceAll(' ', '-')}-${basename(face.file, '.ttf')}.${ending}`
}
