import { escapeHtml, type Rich, richFrom } from '../html.ts'
import type { Bibliography, BibliographyEntry, Citation, CitedWork, CslItem, Mark, Work } from './citation.ts'
import { entryHtml } from './entry-html.ts'
import { itemForProcessor } from './item-for-processor.ts'
import { locatorText } from './locator-text.ts'
import { type Cite, type Processor, startProcessor } from './processor.ts'
import { type CitationStyle, formOf, hasInitials, narrativeStyle, showsLocators } from './style.ts'
import { languageOf, namedLanguage, termLocaleOf } from './work-language.ts'

/** A work that is cited, with the id that the processor knows it by. */
interface Cited {
  readonly item: CslItem
  readonly key: string
  readonly language: string
}

interface Setting {
  readonly form: Bibliography['form']
  readonly language: string
  readonly cited: ReadonlyMap<string, Cited>
  readonly processor: Processor
  /** Sets the names of sentences; null when no sentence names a work. */
  readonly names: Processor | null
  /** The style's entry for each work, without its number. */
  readonly entries: ReadonlyMap<string, BibliographyEntry>
  readonly showsLocators: boolean
}

/**
 * Sets citations, in the order in which they stand in the talk, and the works that they cite, in a style and in a deck's language
 * (BCP 47). Works that nobody cites are left out, and so are cited ids without a work. A style that the processor cannot follow throws
 * (load-style.ts has tried it before).
 */
export async function formatCitations(
  works: readonly Work[],
  citations: readonly Citation[],
  style: CitationStyle,
  language: string,
): Promise<Bibliography> {
  const form = formOf(style)
  const cited = worksCited(works, citations)
  if (cited.size === 0) return { form, marks: new Map(), entries: [] }
  const items = [...cited.values()].map(({ item, key }) => itemForProcessor(item, key, hasInitials(style)))
  const isNarrating = citations.some(({ isNarrative }) => isNarrative)
  const processor = await startProcessor(items, style, language)
  const names = isNarrating ? await startProcessor(items, await narrativeStyle(), language) : null
  const entries = listEntries(cited, processor, form, language)
  const setting: Setting = {
    form,
    language,
    cited,
    processor,
    names,
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    showsLocators: showsLocators(style),
  }
  const marks = new Map<string, Mark>()
  for (const citation of citations) {
    if (!marks.has(citation.written)) marks.set(citation.written, markOf(citation, setting))
  }
  return { form, marks, entries }
}

/** By id, in the order of first citation. */
function worksCited(works: readonly Work[], citations: readonly Citation[]): ReadonlyMap<string, Cited> {
  const byId = new Map(works.map(({ item }) => [item.id, item]))
  const cited = new Map<string, Cited>()
  for (const { id } of citations.flatMap(({ works }) => works)) {
    const item = byId.get(id)
    if (item && !cited.has(id)) cited.set(id, { item, key: `work-${cited.size + 1}`, language: languageOf(item) })
  }
  return cited
}

/** The list of references; of a style of notes that has none, each work's note. */
function listEntries(
  cited: ReadonlyMap<string, Cited>,
  processor: Processor,
  form: Bibliography['form'],
  language: string,
): readonly BibliographyEntry[] {
  const byKey = new Map([...cited.values()].map((work) => [work.key, work]))
  const listed = processor.list() ?? [...byKey.keys()].map((id) => ({ id, html: processor.cite([{ id }]) }))
  return listed.flatMap(({ id: key, html }, index) => {
    const work = byKey.get(key)
    if (!work) return []
    const [, label, text] = /^(?:<label>([\s\S]*?)<\/label>)?([\s\S]*)$/.exec(html) ?? []
    const number = index + 1
    const ownLabel = label === undefined ? null : richFrom(label.trim())
    return [
      {
        id: work.item.id,
        number,
        label: ownLabel ?? (form === 'note' ? richFrom(String(number)) : null),
        text: entryHtml((text ?? '').trim(), work.language, language),
        language: namedLanguage(work.item),
      },
    ]
  })
}

function markOf(citation: Citation, setting: Setting): Mark {
  const known = citation.works.filter(({ id }) => setting.cited.has(id))
  const byKey = new Map(known.map((work) => [keyOf(work, setting), work]))
  const shown = setting.processor.sort([...byKey.keys()].map((id) => ({ id }))).flatMap(({ id }) => byKey.get(id) ?? [])
  return {
    author: citation.isNarrative && setting.names ? narrativeAuthor(known, setting.names, setting) : null,
    text: markText(citation, known, setting),
    works: shown.map((work) => ({ id: work.id, full: fullEntry(work, setting) })),
  }
}

function markText(citation: Citation, works: readonly CitedWork[], setting: Setting): Rich {
  switch (setting.form) {
    case 'note':
      return richFrom(escapeHtml(works.map(({ id }) => setting.entries.get(id)?.number ?? '').join(',')))
    case 'numeric':
      return setting.showsLocators ? clusterText(citation, works, setting) : numbersWithLocators(works, setting)
    case 'author-date':
      return clusterText(citation, works, setting)
  }
}

function clusterText({ isNarrative }: Citation, works: readonly CitedWork[], setting: Setting): Rich {
  const cites = works.map((work) => ({
    ...citeOf(work, setting),
    ...((isNarrative || work.hidesAuthor) && setting.form === 'author-date' && { 'suppress-author': true }),
  }))
  const [only, ...others] = works
  // What stands around a name is the deck's own language.
  const isForeign = only && others.length === 0 && only.prefix === '' && only.suffix === ''
  const language = isForeign ? setting.cited.get(only.id)?.language : undefined
  return entryHtml(setting.processor.cite(cites), language ?? setting.language, setting.language)
}

/** `[1]24[3,5]`: GB/T 7714-2015, 10.1.3, sets the pages behind the bracket, so that a work with pages has a bracket of its own. */
function numbersWithLocators(works: readonly CitedWork[], setting: Setting): Rich {
  const clusters: CitedWork[][] = []
  for (const work of works) {
    const last = clusters.at(-1)
    if (last && !work.locator && !last.at(-1)?.locator) last.push(work)
    else clusters.push([work])
  }
  const html = clusters.map((cluster) => {
    const numbers = setting.processor.cite(cluster.map((work) => ({ ...citeOf(work, setting) })))
    const locator = cluster[0]?.locator
    return locator ? `${numbers}<sup>${escapeHtml(behindNumber(locator, setting.language))}</sup>` : numbers
  })
  return richFrom(html.join('').replaceAll('</sup><sup>', ''))
}

function behindNumber(locator: NonNullable<CitedWork['locator']>, language: string): string {
  return locator.label === 'page' ? locator.value : locatorText(locator, language)
}

/** The names of the works that a sentence names; without an author, the titles. */
function narrativeAuthor(works: readonly CitedWork[], processor: Processor, setting: Setting): Rich | null {
  const names = works.map((work) => {
    const language = setting.cited.get(work.id)?.language ?? setting.language
    return entryHtml(processor.cite([{ id: keyOf(work, setting) }]), language, setting.language)
  })
  const separator = /^(zh|ja)\b/i.test(setting.language) ? '、' : ', '
  return names.length === 0 ? null : richFrom(names.map(({ html }) => html).join(separator))
}

/** The entry with the place in it that is cited. */
function fullEntry(work: CitedWork, setting: Setting): Rich {
  const { language = setting.language } = setting.cited.get(work.id) ?? {}
  if (setting.form === 'note') {
    const note = setting.processor.cite([citeOf(work, setting)])
    return entryHtml(note, language, setting.language)
  }
  const entry = setting.entries.get(work.id)?.text ?? richFrom('')
  if (!work.locator) return entry
  const place = escapeHtml(locatorText(work.locator, language))
  const isWide = /^(zh|ja)/.test(termLocaleOf(language))
  return richFrom(`${entry.html}${entryHtml(isWide ? `（${place}）` : ` (${place})`, language, setting.language).html}`)
}

function citeOf({ id, locator, prefix, suffix }: CitedWork, setting: Setting): Cite {
  return {
    id: setting.cited.get(id)?.key ?? '',
    ...(locator && { locator: locator.value, label: locator.label }),
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
  }
}

function keyOf({ id }: CitedWork, setting: Setting): string {
  return setting.cited.get(id)?.key ?? ''
}
