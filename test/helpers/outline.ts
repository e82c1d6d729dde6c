import { buildDeck } from '../../scripts/deck/build-deck.ts'
import type { Deck } from '../../scripts/deck/deck.ts'
import { loadMaterials } from '../../scripts/deck/materials.ts'
import { loadOutline, parseFile } from '../../scripts/outline/load-outline.ts'
import { parseOutline } from '../../scripts/outline/parse-outline.ts'
import type { LocatedOutline } from '../../scripts/outline/schema.ts'
import { paginateReferences } from '../../scripts/render/paginate-references.ts'
import type { Diagnostic, Report } from '../../scripts/source/diagnostic.ts'
import { diskFiles } from '../../scripts/source/disk-files.ts'
import type { Source } from '../../scripts/source/source.ts'

/** A template string without the indentation that it has where it stands in the code. */
export function yaml(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const text = String.raw({ raw: strings.raw }, ...values).replace(/^\n/, '')
  const indents = [...text.matchAll(/^ *(?=\S)/gm)].map(([indent]) => indent.length)
  return text
    .replaceAll(new RegExp(`^ {${Math.min(...indents)}}`, 'gm'), '')
    .trimEnd()
    .concat('\n')
}

/** The outline in a text that includes no files; undefined when it isn't one, which is reported. */
export function parseText(source: Source, report: Report): LocatedOutline | undefined {
  const document = parseFile('/outline.yaml', source, report)
  return document && parseOutline(document, report)
}

/** The deck that an outline file becomes; an outline with problems throws them. */
export async function deckFrom(path: string): Promise<Deck> {
  const problems: Diagnostic[] = []
  const report = (problem: Diagnostic) => void problems.push(problem)
  const document = await loadOutline(path, diskFiles, report)
  const outline = document && parseOutline(document, report)
  const materials = outline && (await loadMaterials(outline, path, diskFiles, report))
  if (!outline || !materials) throw new Error(problems.map(({ code, span }) => `${code} at ${span?.start}`).join('\n'))
  return paginateReferences(buildDeck(outline, materials))
}
