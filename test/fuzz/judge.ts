import { fileURLToPath } from 'node:url'
import { runInThisContext } from 'node:vm'
import { buildDeck } from '../../scripts/deck/build-deck.ts'
import type { Bibliography } from '../../scripts/deck/citations/citation.ts'
import { shownTexts } from '../../scripts/deck/citations/cited-texts.ts'
import { findCitations } from '../../scripts/deck/citations/find-citations.ts'
import type { Deck } from '../../scripts/deck/deck.ts'
import { plain } from '../../scripts/deck/html.ts'
import { chartsIn } from '../../scripts/deck/load-charts.ts'
import { picturesNamedIn } from '../../scripts/deck/load-figures.ts'
import { type Materials, noMaterials } from '../../scripts/deck/materials.ts'
import type { LocatedOutline } from '../../scripts/outline/schema.ts'
import { paginateReferences } from '../../scripts/render/paginate-references.ts'
import { renderPages } from '../../scripts/render/render-pages.ts'
import { loadTemplates } from '../../scripts/render/templates.ts'
import { type Diagnostic, hasErrors } from '../../scripts/source/diagnostic.ts'
import { diagnosticToJson } from '../../scripts/source/diagnostic-json.ts'
import { inFileOrder } from '../../scripts/source/file-order.ts'
import { formatDiagnostic } from '../../scripts/source/format.ts'
import type { Source } from '../../scripts/source/source.ts'
import { parseText } from '../helpers/outline.ts'
import { deckFlaws, pageFlaws } from './deck-flaws.ts'

/** What became of an outline; `deck` is null when errors keep it from becoming one. */
export interface Verdict {
  readonly diagnostics: readonly Diagnostic[]
  readonly deck: Deck | null
  readonly ms: number
}

const templates = await loadTemplates(fileURLToPath(new URL('../../templates/', import.meta.url)))

/** An outline may take this long on a busy machine: a hundred times what a long one takes. */
const longestMs = 10_000

/** Takes an outline through everything that needs no fonts; throws when something is wrong with lectern. */
export function judge(text: string): Verdict {
  const start = performance.now()
  const { diagnostics, deck } = withinTime(() => compileText({ path: 'fuzz.yaml', text }))
  return { diagnostics, deck, ms: performance.now() - start }
}

function compileText(source: Source): Omit<Verdict, 'ms'> {
  const diagnostics: Diagnostic[] = []
  const outline = parseText(source, (diagnostic) => void diagnostics.push(diagnostic))
  for (const diagnostic of inFileOrder(diagnostics)) checkDiagnostic(diagnostic, source)
  if (hasErrors(diagnostics)) return { diagnostics, deck: null }
  if (!outline) throw new Error('there is no outline, and no error says why')
  const deck = paginateReferences(buildDeck(outline, materialsOf(outline)))
  const flaws = [...deckFlaws(deck), ...pageFlaws(deck, renderPages(deck, new Map(), templates))]
  if (flaws.length > 0) throw new Error(flaws.join('\n'))
  return { diagnostics, deck }
}

/** A picture and a chart wherever the outline names one: which files there are is not the outline's doing. */
function materialsOf(outline: LocatedOutline): Materials {
  const picture = { type: 'file' as const, path: 'figures/a.png', width: 4, height: 3, bytes: new Uint8Array() }
  const value = { number: 1, decimals: 0 }
  const items = [{ label: 'A', values: [value] }]
  const chart = { type: 'bar', series: [''], items, unit: null, emphasis: null, options: null } as const
  return {
    ...noMaterials,
    bibliography: bibliographyOf(outline),
    pictures: new Map(picturesNamedIn(outline).map((src) => [src, picture])),
    charts: new Map(chartsIn(outline).map((written) => [written, chart])),
  }
}

/** A work for whatever the outline cites. */
function bibliographyOf(outline: LocatedOutline): Bibliography | null {
  const citations = shownTexts(outline).flatMap((text) => findCitations(text).citations.map(({ value }) => value))
  const ids = [...new Set(citations.flatMap(({ works }) => works.map(({ id }) => id)))]
  const entries = ids.map((id, index) => {
    return { id, number: index + 1, label: plain(`[${index + 1}]`), text: plain(`《${id}》`), language: null }
  })
  const marks = citations.map(({ written, works }) => {
    return [
      written,
      { author: null, text: plain('[1]'), works: works.map(({ id }) => ({ id, full: plain(id) })) },
    ] as const
  })
  return marks.length > 0 ? { form: 'numeric', marks: new Map(marks), entries } : null
}

function checkDiagnostic(diagnostic: Diagnostic, source: Source): void {
  const { code, span } = diagnostic
  if (!span) throw new Error(`${code} has no place`)
  const { start, end } = span
  const isInside = span.source === source && start >= 0 && start <= end && end <= source.text.length
  if (!isInside) throw new Error(`${code} stands from ${start} to ${end} in ${source.text.length} characters`)
  for (const locale of ['en', 'zh'] as const) {
    const shown = formatDiagnostic(diagnostic, locale) + JSON.stringify(diagnosticToJson(diagnostic, locale))
    const gap = /\bundefined\b|\bNaN\b|\[object \w+\]/.exec(shown)?.[0]
    if (gap && !source.text.includes(gap)) throw new Error(`${code} says "${gap}":\n${shown}`)
  }
}

/** The one way to stop code that never answers: V8 ends whatever a script of a limited time calls. */
function withinTime<T>(run: () => T): T {
  const holder = globalThis as { runLimited?: () => T }
  holder.runLimited = run
  return runInThisContext('globalThis.runLimited()', { timeout: longestMs }) as T
}
