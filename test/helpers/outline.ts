import { buildDeck } from '../../scripts/deck/build-deck.ts'
import type { Deck } from '../../scripts/deck/deck.ts'
import { loadFigures } from '../../scripts/deck/load-figures.ts'
import { parseOutline } from '../../scripts/outline/parse-outline.ts'
import type { Diagnostic } from '../../scripts/source/diagnostic.ts'
import { diskPictures } from '../../scripts/source/disk-pictures.ts'
import { readSource } from '../../scripts/source/read-source.ts'

/** A template string without the indentation that it has where it stands in the code. */
export function yaml(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const text = String.raw({ raw: strings.raw }, ...values).replace(/^\n/, '')
  const indents = [...text.matchAll(/^ *(?=\S)/gm)].map(([indent]) => indent.length)
  return text
    .replaceAll(new RegExp(`^ {${Math.min(...indents)}}`, 'gm'), '')
    .trimEnd()
    .concat('\n')
}

/** The deck that an outline file becomes; an outline with problems throws them. */
export async function deckFrom(path: string): Promise<Deck> {
  const problems: Diagnostic[] = []
  const report = (problem: Diagnostic) => void problems.push(problem)
  const source = await readSource(path, report)
  const outline = source && parseOutline(source, report)
  const pictures = outline && (await loadFigures(outline, path, diskPictures, report))
  if (!outline || !pictures) throw new Error(problems.map(({ code, span }) => `${code} at ${span?.start}`).join('\n'))
  return buildDeck(outline, pictures)
}
