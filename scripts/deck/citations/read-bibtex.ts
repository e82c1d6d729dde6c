import type { Raw } from '../../outline/shape.ts'
import type { Report } from '../../source/diagnostic.ts'
import type { Source } from '../../source/source.ts'
import { type BibtexEntry, bibtexEntries } from './bibtex-entries.ts'

/** An entry as the library parses it: fields as text, in small letters. */
interface Parsed {
  readonly type: string
  readonly label: string
  readonly properties: Readonly<Record<string, string | number>>
}

interface Library {
  readonly plugins: {
    readonly input: { chain(input: unknown, options: Readonly<Record<string, unknown>>): unknown }
  }
  readonly logger: { level: string }
}

/**
 * BibTeX or BibLaTeX, as Zotero and others export it, → CSL-JSON with the place of each entry. What cannot be read is reported, and the
 * rest goes on. LaTeX's accents become letters; braces that protect capitals are dropped.
 */
export async function readBibtex(source: Source, report: Report): Promise<readonly Raw[]> {
  const library = await importLibrary()
  const entries = bibtexEntries(source, report)
  const macros = entries.filter(({ type }) => type === 'string').map(({ text }) => text)
  const works = entries.filter(({ type }) => !['string', 'preamble', 'comment'].includes(type))
  const read = works.flatMap((entry) => {
    const parsed = parseEntry(entry, macros, library, report)
    return parsed ? [{ entry, parsed }] : []
  })
  const byLabel = new Map(read.map(({ parsed }) => [parsed.label, parsed]))
  return read.flatMap(({ entry, parsed }) => {
    const [item] = convert(inherit(parsed, byLabel), library)
    return item ? [{ value: mend(item, parsed), span: entry.head, spanAt: () => entry.head }] : []
  })
}

async function importLibrary(): Promise<Library> {
  // @ts-expect-error The packages have no types.
  const [library] = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-bibtex')])
  const { plugins, logger } = library as Library
  // It would talk of fields that it doesn't know.
  logger.level = 'silent'
  return { plugins, logger }
}

function parseEntry(
  entry: BibtexEntry,
  macros: readonly string[],
  library: Library,
  report: Report,
): Parsed | undefined {
  try {
    const text = [...macros, entry.text].join('\n')
    const options = { forceType: '@biblatex/text', target: '@biblatex/entries+list', generateGraph: false }
    return (library.plugins.input.chain(text, options) as readonly Parsed[])[0]
  } catch (error) {
    report({ code: 'bibtex-syntax', facts: { problem: 'unreadable' }, span: placeOf(error, entry, macros) })
    return undefined
  }
}

/** Where the library stumbled, `… at line 3 col 7:`; the head of the entry when it doesn't say. */
function placeOf(error: unknown, entry: BibtexEntry, macros: readonly string[]) {
  const [, line, column] = /at line (\d+) col (\d+)/.exec(String(error)) ?? []
  if (line === undefined || column === undefined) return entry.head
  const above = macros.join('\n').split('\n').length
  const lines = entry.text.split('\n').slice(0, Number(line) - 1 - (macros.length > 0 ? above : 0))
  const start = entry.start + lines.reduce((sum, { length }) => sum + length + 1, 0) + Number(column) - 1
  const last = entry.start + entry.text.length - 1
  return { ...entry.head, start: Math.min(start, last), end: Math.min(start, last) + 1 }
}

/** What a chapter takes from the book that its `crossref` names. The library does so too, but fails for books without authors. */
function inherit({ type, label, properties }: Parsed, byLabel: ReadonlyMap<string, Parsed>): Parsed {
  const { crossref, xdata: _, ...own } = properties
  const parent = crossref === undefined ? undefined : byLabel.get(String(crossref))?.properties
  if (!parent) return { type, label, properties: own }
  const { title, subtitle, author, crossref: __, ...shared } = parent
  const book = /^in/.test(type) ? { booktitle: title, booksubtitle: subtitle, bookauthor: author } : {}
  const inherited = Object.fromEntries(
    Object.entries({ ...shared, ...book }).filter(([, value]) => value !== undefined),
  )
  return { type, label, properties: { ...inherited, ...own } as Parsed['properties'] }
}

function convert(entry: Parsed, { plugins }: Library): readonly Record<string, unknown>[] {
  // The list's type is guessed from all of its entries: a single `@book` with a journal would be taken for BibTeX otherwise.
  return plugins.input.chain([entry], { generateGraph: false }) as readonly Record<string, unknown>[]
}

/** What the library leaves as it found it, and CSL wants otherwise. */
function mend(item: Readonly<Record<string, unknown>>, { type, properties }: Parsed): Record<string, unknown> {
  const { genre, ...rest } = item
  const mended: Record<string, unknown> = { ...rest, type: typeOf(item, { type, properties }) }
  if (genre !== undefined && !machineGenres.has(String(genre))) mended.genre = genre
  // Zotero writes the name of a web site here.
  if (mended['container-title'] === undefined && type === 'online') mended['container-title'] = properties.titleaddon
  for (const [key, value] of Object.entries(mended)) {
    if (typeof value === 'string') mended[key] = settle(value)
    else if (Array.isArray(value)) mended[key] = value.map(mendName)
  }
  return JSON.parse(JSON.stringify(mended))
}

/** Names of entry types rather than words for readers. */
const machineGenres = new Set(['newspaper', 'magazine', 'techreport', 'phdthesis', 'mastersthesis'])

function typeOf({ type, URL: address }: Readonly<Record<string, unknown>>, entry: Omit<Parsed, 'label'>): unknown {
  const subtype = String(entry.properties.entrysubtype ?? '')
  if (type === 'article-journal' && (subtype === 'newspaper' || subtype === 'magazine')) return `article-${subtype}`
  return type === 'document' && address !== undefined ? 'webpage' : type
}

function mendName(name: unknown): unknown {
  if (typeof name !== 'object' || name === null || !('family' in name)) return name
  const parts = Object.fromEntries(
    Object.entries(name).map(([part, text]) => [part, typeof text === 'string' ? settle(text) : text]),
  )
  // Braces around a whole name mark an organisation; nothing is left of them but that there is no given name.
  return 'given' in name ? parts : { literal: parts.family }
}

/** Letters in one piece with their accents; an i that loses its dot for an accent is an i. */
function settle(text: string): string {
  return text.replaceAll(/ı(?=\p{Mn})/gu, 'i').normalize('NFC')
}
