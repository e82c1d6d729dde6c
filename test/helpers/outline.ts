import { buildDeck } from '../../scripts/deck/build-deck.ts'
import type { Deck } from '../../scripts/deck/deck.ts'
import { loadOutline } from '../../scripts/outline/load-outline.ts'
import { parseOutline } from '../../scripts/outline/parse-outline.ts'
import { parseYaml } from '../../scripts/outline/parse-yaml.ts'
import type { LocatedOutline } from '../../scripts/outline/schema.ts'
import type { Diagnostic, Report } from '../../scripts/source/diagnostic.ts'
import { diskFiles } from '../../scripts/source/disk-files.ts'

/** A template string without the indentation that it has where it stands in the code. */
export function yaml(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const text = String.raw({ raw: strings.raw }, ...values).replace(/^\n/, '')
  const indents = [...text.matchAll(/^ *(?=\S)/gm)].map(([indent]) => indent.length)
  return text
    .replaceAll(new RegExp(`^ {${Math.min(...indents)}}`, 'gm'), '')
    .trimEnd()
    .concat('\n')
}

/** The outline in a text that includes no files; whether it is an outline at all, the diagnostics tell. */
export function parseText(text: string, report: Report): LocatedOutline | undefined {
  const source = { path: 'outline.yaml', text }
  const parsed = parseYaml(source, report)
  if (!parsed?.root) return undefined
  return parseOutline({ source, root: parsed.root, aliases: parsed.aliases, includes: new Map() }, report)
}

/** The deck that an outline file becomes; an outline with problems throws them. */
export async function deckFrom(path: string): Promise<Deck> {
  const problems: Diagnostic[] = []
  const report = (problem: Diagnostic) => void problems.push(problem)
  const document = await loadOutline(path, diskFiles, report)
  const outline = document && parseOutline(document, report)
  if (!outline) throw new Error(problems.map(({ code, span }) => `${code} at ${span?.start}`).join('\n'))
  return buildDeck(outline)
}
