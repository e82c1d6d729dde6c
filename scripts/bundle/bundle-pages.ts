import type { LoadedPicture } from '../deck/load-figures.ts'
import type { Pages } from '../render/render-pages.ts'
import type { PageName } from '../render/templates.ts'
import type { Memory } from '../source/memory.ts'
import { stage } from '../source/stage.ts'
import { browserScript } from './browser-script.ts'
import { type Bundle, type BundleFile, bundleFile } from './bundle.ts'
import { deckFonts, textFonts } from './deck-fonts.ts'
import { type Font, fontPath, piecePath, pieceRules } from './font.ts'
import { fontFaceRule } from './font-css.ts'
import { growFonts } from './grow-font.ts'
import { inlinePage } from './inline-page.ts'
import { pageStyles } from './page-styles.ts'
import { isReading, readingScript } from './reading-script.ts'
import { readRevealFiles } from './reveal-files.ts'
import { type FontFile, toWoff, wholeFont } from './subset-font.ts'
import { themeFiles } from './theme-files.ts'
import type { Workplace } from './workplace.ts'

export interface BundledPages {
  readonly bundle: Bundle
  readonly missingCharacters: readonly string[]
}

/**
 * The `wanted` pages → everything they need, side by side: `index.html` with all inside it, `slides.html` and `handout.html`
 * with their style sheets and fonts beside them, as printing takes them. The fonts hold the characters of all pages,
 * so that each file has the same bytes whichever others are made. In a preview, whose fonts grow, nothing is put inside
 * `index.html` either: what has not changed need not be sent again.
 */
export async function bundlePages(
  pages: Pages,
  wanted: readonly PageName[],
  language: string,
  pictures: Iterable<LoadedPicture>,
  place: Workplace,
): Promise<BundledPages> {
  const shown = [...pictures].flatMap((picture) =>
    picture.type === 'file' ? [bundleFile(picture.path, picture.bytes)] : [],
  )
  const htmls = Object.values(pages)
  const figures = [...shown, ...(await themeFiles(htmls, place))]
  const cutFont = place.fonts ? growFonts(place.fonts, language) : wholeFont
  const isRead = wanted.includes('handout') && isReading(pages.handout ?? '')
  const [{ fonts, missing }, reading] = await stage('fonts', () =>
    Promise.all([
      deckFonts(language, [...htmls, ...place.theme.styles], cutFont, place.memory),
      isRead ? textFonts(language, pages.handout ?? '', cutFont) : Promise.resolve([]),
    ]),
  )
  const groups = wanted.map((name) => {
    const html = pages[name] ?? ''
    if (name !== 'deck') return printedFiles(name, html, place)
    return place.fonts ? deckFiles(html, place) : inlinedDeck(html, fonts, figures, place)
  })
  const files = (await Promise.all(groups)).flat()
  if (place.fonts) files.push(...growingFonts(fonts, reading, place.memory), ...figures)
  else if (wanted.some((name) => name !== 'deck')) files.push(...printedFonts([...fonts, ...reading]), ...figures)
  return { bundle: new Map(files), missingCharacters: missing }
}

type Entry = readonly [string, BundleFile]

/** A file of the bundle that is the very object that it was as long as it says the same. */
function settledFile(path: string, text: string, memory: Memory): Entry {
  return memory.recall('bundled file', [path, text], () => bundleFile(path, text))
}

async function deckFiles(html: string, place: Workplace): Promise<readonly Entry[]> {
  const { templatesFolder, files, memory } = place
  const [reveal, start, styles] = await Promise.all([
    memory.recall('reveal.js', [], readRevealFiles),
    browserScript(templatesFolder, 'deck/start.ts', files, memory),
    pageStyles('deck', html, place),
  ])
  return [
    bundleFile('index.html', html),
    settledFile('deck.css', `${reveal.styles}\n${styles}`, memory),
    settledFile('deck.js', `${reveal.scripts}\n${start}`, memory),
  ]
}

async function inlinedDeck(
  html: string,
  fonts: readonly Font[],
  figures: readonly Entry[],
  place: Workplace,
): Promise<readonly Entry[]> {
  const pieces = fonts.flatMap((font) => font.pieces.map((piece) => ({ font, piece })))
  const [files, packed] = await Promise.all([
    deckFiles(html, place),
    Promise.all(pieces.map(async ({ font, piece }) => bundleFile(fontPath(font, 'woff'), await toWoff(piece)))),
  ])
  const rules = fonts.map((font) => fontFaceRule(font.face, fontPath(font, 'woff'), 'woff'))
  const inside = new Map([...packed, ...figures, ...files, bundleFile('deck-fonts.css', rules.join('\n'))])
  return [bundleFile('index.html', inlinePage(html, inside))]
}

async function printedFiles(name: 'slides' | 'handout', html: string, place: Workplace): Promise<readonly Entry[]> {
  const { templatesFolder, files, memory } = place
  const script = isReading(html)
    ? [settledFile(`${name}.js`, await readingScript(templatesFolder, files, memory), memory)]
    : []
  return [
    bundleFile(`${name}.html`, html),
    settledFile(`${name}.css`, await pageStyles(name, html, place), memory),
    ...script,
  ]
}

function printedFonts(fonts: readonly Font[]): readonly Entry[] {
  const rules = fonts.map((font) => fontFaceRule(font.face, fontPath(font, 'ttf'), 'truetype'))
  return [
    bundleFile('fonts.css', rules.join('\n')),
    ...fonts.flatMap((font) => font.pieces.map(({ truetype }) => bundleFile(fontPath(font, 'ttf'), truetype))),
  ]
}

function growingFonts(fonts: readonly Font[], reading: readonly Font[], memory: Memory): readonly Entry[] {
  // Paths are made of the content, and a font that has not grown is the same object.
  const recallRules = (font: Font) => memory.recall('rules of a font', [font], () => pieceRules(font))
  const recallFile = (piece: FontFile) =>
    memory.recall('piece of a font', [piece], () => bundleFile(piecePath(piece), piece.truetype))
  const rulesOf = (fonts: readonly Font[]) => fonts.flatMap(recallRules).join('\n')
  const pieces = [...fonts, ...reading].flatMap((font) => font.pieces)
  return [
    settledFile('deck-fonts.css', rulesOf(fonts), memory),
    settledFile('fonts.css', rulesOf([...fonts, ...reading]), memory),
    ...pieces.map(recallFile),
  ]
}
