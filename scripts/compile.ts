import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { HeldArticle } from './article/check-article.ts'
import type { Bundle } from './bundle/bundle.ts'
import type { FontStock } from './bundle/grow-font.ts'
import { mainFontNames } from './bundle/typefaces.ts'
import type { Deck } from './deck/deck.ts'
import { loadMaterials } from './deck/materials.ts'
import type { Origins } from './deck/origins.ts'
import type { HandoutSetup } from './deck/resolve-handout.ts'
import { loadOutline } from './outline/load-outline.ts'
import { sourcesOf } from './outline/outline-document.ts'
import { parseOutline } from './outline/parse-outline.ts'
import type { LocatedOutline } from './outline/schema.ts'
import { textsIn } from './outline/texts-in.ts'
import type { Pages } from './render/render-pages.ts'
import type { SlidePage } from './render/step-pages.ts'
import type { PageName } from './render/templates.ts'
import { type Diagnostic, hasErrors, type Report } from './source/diagnostic.ts'
import { diskFiles } from './source/disk-files.ts'
import { type Files, watchFiles } from './source/files.ts'
import { type Memory, newMemory, noMemory, type RoundedMemory } from './source/memory.ts'
import { rememberedFiles } from './source/remembered-files.ts'
import type { Source } from './source/source.ts'
import { forgetStages, stage } from './source/stage.ts'

/** What became of an outline: a deck with its files, or only the reasons why not. */
export interface Compilation {
  readonly diagnostics: readonly Diagnostic[]
  /**
   * Absolute paths of the files and folders that were read or tried, the author's and lectern's own: when one of them changes, the answer
   * may be another.
   */
  readonly read: readonly string[]
  readonly result: Compiled | null
}

/** A deck, everything that is written, served or printed of it, what pages its printed slides have, and what its fonts lack. */
export interface Compiled {
  readonly deck: Deck
  readonly bundle: Bundle
  /** Empty where a workshop was not asked for the slides. */
  readonly slidePages: readonly SlidePage[]
  /** Characters that no font of the deck has. */
  readonly missingCharacters: readonly string[]
  readonly outline: LocatedOutline
  /** What it was held against; null when nothing names an article. */
  readonly held: HeldArticle | null
  /** Where the texts of the slides stand in the outline: only asked for when there is something to tell of one. */
  readonly findOrigins: () => Promise<Origins>
}

/** What is asked for besides what the outline says. */
export interface Wishes {
  /** Goes before what the outline says of the handout. */
  readonly handout?: Partial<HandoutSetup>
  /** Whether the printed slides have a page for each step. */
  readonly steps?: boolean
  /** The file of the article, before the one that the outline names. */
  readonly source?: string | null
  /** Told as soon as the outline is read and nothing in it is wrong so far. */
  readonly onReadable?: () => void
}

/** What lasts from one compilation to the next where an outline is compiled again and again. Only one may use it at a time. */
export interface Workshop {
  readonly memory: RoundedMemory
  readonly fonts: FontStock
}

/** A workshop for as long as a preview runs. */
export function newWorkshop(): Workshop {
  return { memory: newMemory(), fonts: new Map() }
}

const templatesFolder = fileURLToPath(new URL('../templates/', import.meta.url))

/**
 * From an outline's path to everything that is written, served or printed. In a workshop only what has changed is made anew, only the
 * wanted pages are made at all, and the deck has its styles, scripts, fonts and figures beside it, as the other pages have.
 */
export async function compile(
  path: string,
  wanted: readonly PageName[],
  wishes: Wishes = {},
  workshop: Workshop | null = null,
): Promise<Compilation> {
  if (workshop) forgetStages()
  let succeeded = false
  try {
    const compilation = await compileOnce(path, wanted, wishes, workshop)
    succeeded = compilation.result !== null
    return compilation
  } finally {
    workshop?.memory.endRound(succeeded)
  }
}

/** The stages, in order; each reports and goes on. */
async function compileOnce(
  path: string,
  wanted: readonly PageName[],
  wishes: Wishes,
  workshop: Workshop | null,
): Promise<Compilation> {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const memory = workshop?.memory ?? noMemory
  const { files, asked } = watchFiles(workshop ? rememberedFiles(diskFiles, memory) : diskFiles)

  // Fonts and templates are of no use to an outline with errors, and take longer to load than it takes to read.
  const document = await stage('read', () => loadOutline(resolve(path), files, report, memory))
  const outline = document && parseOutline(document, report)
  if (outline && !hasErrors(diagnostics)) wishes.onReadable?.()
  const materials = outline && (await stage('materials', () => loadMaterials(outline, path, files, report, memory)))
  if (!outline || !materials || hasErrors(diagnostics)) return { diagnostics, read: [...asked], result: null }

  const held = await heldAgainst(outline, path, wishes.source ?? null, files, report, memory)
  if (hasErrors(diagnostics)) return { diagnostics, read: [...asked], result: null }

  const [
    { buildDeck },
    { paginateReferences },
    { drawSlides },
    { allPages, renderPages },
    { stepPages },
    { loadTemplates },
    { bundlePages },
  ] = await stage('load', () =>
    Promise.all([
      import('./deck/build-deck.ts'),
      import('./render/paginate-references.ts'),
      import('./render/drawings.ts'),
      import('./render/render-pages.ts'),
      import('./render/step-pages.ts'),
      import('./render/templates.ts'),
      import('./bundle/bundle-pages.ts'),
    ]),
  )
  const deck = await stage('deck', () =>
    paginateReferences(buildDeck(outline, materials, wishes.handout, memory), memory),
  )
  const drawings = await stage('draw', () => drawSlides(deck, report, memory))
  const html: Pages = await stage('render', async () => {
    const templates = await loadTemplates(templatesFolder, materials.theme.templates, report, files, memory)
    return renderPages(deck, drawings, templates, workshop ? wanted : allPages, memory)
  })
  const slides = html.slides === undefined ? null : stepPages(html.slides, deck, wishes.steps ?? false)
  if (hasErrors(diagnostics)) return { diagnostics, read: [...asked], result: null }
  const { bundle, missingCharacters } = await stage('bundle', () => {
    const pages = slides ? { ...html, slides: slides.html } : html
    const place = { templatesFolder, files, theme: materials.theme, memory, fonts: workshop?.fonts ?? null }
    return bundlePages(pages, wanted, deck.language, materials.pictures.values(), place)
  })
  for (const character of missingCharacters) report(missingGlyph(character, outline, sourcesOf(document), deck))
  const findOrigins = async () => (await import('./deck/origins.ts')).originsOf(outline, materials, noMemory)
  const compiled = { deck, bundle, slidePages: slides?.pages ?? [], missingCharacters, outline, held, findOrigins }
  return { diagnostics, read: [...asked], result: compiled }
}

/** The article of an outline, after the outline was held against it. Nothing of that loads when there is none. */
async function heldAgainst(
  outline: LocatedOutline,
  path: string,
  named: string | null,
  files: Files,
  report: Report,
  memory: Memory,
): Promise<HeldArticle | null> {
  if (named === null && !outline.source?.file) return null
  return stage('article', async () => {
    const { checkArticle } = await import('./article/check-article.ts')
    return (await checkArticle(outline, path, named, files, report, memory)) ?? null
  })
}

/** Points at the character in the first text that shows it; in a file as it is, where no text does. */
function missingGlyph(
  character: string,
  outline: LocatedOutline,
  sources: ReadonlySet<Source>,
  { language }: Deck,
): Diagnostic {
  const whole = [...sources].map((source) => ({ source, start: 0, end: source.text.length }))
  const spans = [...textsIn(outline).map(({ span }) => span), ...whole].flatMap(({ source, start, end }) => {
    const at = source.text.indexOf(character, start)
    return at === -1 || at >= end ? [] : [{ source, start: at, end: at + character.length }]
  })
  return { code: 'missing-glyph', facts: { character, fonts: mainFontNames(language) }, span: spans[0] ?? null }
}
