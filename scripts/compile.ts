import { fileURLToPath } from 'node:url'
import type { Bundle } from './bundle/bundle.ts'
import { bundlePages } from './bundle/bundle-pages.ts'
import { buildDeck } from './deck/build-deck.ts'
import type { Deck } from './deck/deck.ts'
import { loadFigures } from './deck/load-figures.ts'
import { parseOutline } from './outline/parse-outline.ts'
import { renderPages } from './render/render-pages.ts'
import { loadTemplates, type PageName } from './render/templates.ts'
import { type Diagnostic, hasErrors } from './source/diagnostic.ts'
import { diskPictures } from './source/disk-pictures.ts'
import { readSource } from './source/read-source.ts'
import type { Source } from './source/source.ts'

/** What became of an outline: a deck with its files, or only the reasons why not. */
export interface Compilation {
  readonly diagnostics: readonly Diagnostic[]
  readonly result: { readonly deck: Deck; readonly bundle: Bundle } | null
}

const templatesFolder = fileURLToPath(new URL('../templates/', import.meta.url))

/** From an outline's path to everything that is written, served or printed. The stages, in order; each reports and goes on. */
export async function compile(path: string, wanted: readonly PageName[]): Promise<Compilation> {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic)

  const templates = loadTemplates(templatesFolder)
  const source = await readSource(path, report)
  const outline = source && parseOutline(source, report)
  const pictures = outline && (await loadFigures(outline, path, diskPictures, report))
  if (!outline || !pictures || hasErrors(diagnostics)) return { diagnostics, result: null }

  const deck = buildDeck(outline, pictures)
  const html = renderPages(deck, await templates)
  const { bundle, missingCharacters } = await bundlePages(
    html,
    wanted,
    deck.language,
    pictures.values(),
    templatesFolder,
  )
  for (const character of missingCharacters) report(missingGlyph(character, source))
  return { diagnostics, result: { deck, bundle } }
}

function missingGlyph(character: string, source: Source): Diagnostic {
  const start = source.text.indexOf(character)
  const span = start === -1 ? null : { source, start, end: start + character.length }
  return { code: 'missing-glyph', facts: { character }, span }
}
