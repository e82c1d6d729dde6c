import { richFrom } from '../html.ts'
import type { Bibliography, BibliographyEntry, Citation, Mark, Work } from './citation.ts'
import { entryHtml } from './entry-html.ts'
import { itemForProcessor } from './item-for-processor.ts'
import { type Processor, startProcessor } from './processor.ts'
import { type Cited, type Setting, setMark } from './set-mark.ts'
import { type CitationStyle, formOf, hasInitials, narrativeStyle, showsLocators } from './style.ts'
import { languageOf, namedLanguage } from './work-language.ts'

/**
 * Sets citations, in the order in which they stand in the talk, and the works that they cite, in a style and in a deck's language
 * (BCP 47). Works that nobody cites are left out, and so are cited ids without a work, and citations of nothing else. A style that the processor cannot follow throws
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
    const isKnown = citation.works.some(({ id }) => cited.has(id))
    if (isKnown && !marks.has(citation.written)) marks.set(citation.written, setMark(citation, setting))
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
