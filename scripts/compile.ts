import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { HeldArticle } from './article/check-article.ts'
import type { Bundle } from './bundle/bundle.ts'
import type { Deck } from './deck/deck.ts'
import { loadMaterials } from './deck/materials.ts'
import type { HandoutSetup } from './deck/resolve-handout.ts'
import { loadOutline } from './outline/load-outline.ts'
import { sourcesOf } from './outline/outline-document.ts'
import { parseOutline } from './outline/parse-outline.ts'
import type { LocatedOutline } from './outline/schema.ts'
import type { SlidePage } from './render/step-pages.ts'
import type { PageName } from './render/templates.ts'
import { type Diagnostic, hasErrors, type Report } from './source/diagnostic.ts'
import { diskFiles } from './source/disk-files.ts'
import { type Files, watchFiles } from './source/files.ts'
import type { Source } from './source/source.ts'
import { stage } from './source/stage.ts'

/** What became of an outline: a deck with its files, or only the reasons why not. */
export interface Compilation {
  readonly diagnostics: readonly Diagnostic[]
  /** Absolute paths of the author's files that were read or tried: when one of them changes, the answer may be another. */
  readonly read: readonly string[]
  readonly result: Compiled | null
}

/** A deck, everything that is written, served or printed of it, what pages its printed slides have, and what its fonts lack. */
export interface Compiled {
  readonly deck: Deck
  readonly bundle: Bundle
  readonly slidePages: readonly SlidePage[]
  /** Characters that no font of the deck has. */
  readonly missingCharacters: readonly string[]
  readonly outline: LocatedOutline
  /** What it was held against; null when nothing names an article. */
  readonly held: HeldArticle | null
}

/** What is asked for besides what the outline says. */
export interface Wishes {
  /** Goes before what the outline says of the handout. */
  readonly handout?: Partial<HandoutSetup>
  /** Whether the printed slides have a page for each step. */
  readonly steps?: boolean
  /** The file of the article, before the one that the outline names. */
  readonly source?: string | null
}

const templatesFolder = fileURLToPath(new URL('../templates/', import.meta.url))

/** From an outline's path to everything that is written, served or printed. The stages, in order; each reports and goes on. */
export async function compile(path: string, wanted: readonly PageName[], wishes: Wishes = {}): Promise<Compilation> {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)
  const { files, asked } = watchFiles(diskFiles)

  // Fonts and templates are of no use to an outline with errors, and take longer to load than it takes to read.
  const document = await stage('read', () => loadOutline(resolve(path), files, report))
  const outline = document && parseOutline(document, report)
  const materials = outline && (await stage('materials', () => loadMaterials(outline, path, files, report)))
  if (!outline || !materials || hasErrors(diagnostics)) return { diagnostics, read: [...asked], result: null }

  const held = await heldAgainst(outline, path, wishes.source ?? null, files, report)
  if (hasErrors(diagnostics)) return { diagnostics, read: [...asked], result: null }

  const [
    { buildDeck },
    { paginateReferences },
    { drawSlides },
    { renderPages },
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
  const deck = await stage('deck', () => paginateReferences(buildDeck(outline, materials, wishes.handout)))
  const drawings = await stage('draw', () => drawSlides(deck, report))
  const html = await stage('render', async () => renderPages(deck, drawings, await loadTemplates(templatesFolder)))
  const slides = stepPages(html.slides, deck, wishes.steps ?? false)
  if (hasErrors(diagnostics)) return { diagnostics, read: [...asked], result: null }
  const { bundle, missingCharacters } = await stage('bundle', () =>
    bundlePages({ ...html, slides: slides.html }, wanted, deck.language, materials.pictures.values(), templatesFolder),
  )
  for (const character of missingCharacters) report(missingGlyph(character, sourcesOf(document)))
  const compiled = { deck, bundle, slidePages: slides.pages, missingCharacters, outline, held }
  return { diagnostics, read: [...asked], result: compiled }
}

/** The article of an outline, after the outline was held against it. Nothing of that loads when there is none. */
async function heldAgainst(
  outline: LocatedOutline,
  path: string,
  named: string | null,
  files: Files,
  report: Report,
): Promise<HeldArticle | null> {
  if (named === null && !outline.source?.file) return null
  return stage('article', async () => {
    const { checkArticle } = await import('./article/check-article.ts')
    return (await checkArticle(outline, path, named, files, report)) ?? null
  })
}

function missingGlyph(character: string, sources: ReadonlySet<Source>): Diagnostic {
  const source = [...sources].find(({ text }) => text.includes(character))
  const start = source?.text.indexOf(character) ?? -1
  const span = source ? { source, start, end: start + character.length } : null
  return { code: 'missing-glyph', facts: { character }, span }
}
