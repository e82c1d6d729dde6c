import { escapeHtml, type Rich, richFrom } from '../html.ts'
import type { Bibliography, BibliographyEntry, Citation, CitedWork, CslItem, Mark } from './citation.ts'
import { entryHtml } from './entry-html.ts'
import { locatorText } from './locator-text.ts'
import type { Cite, Processor } from './processor.ts'

/** A work that is cited, with the id that the processor knows it by. */
export interface Cited {
  readonly item: CslItem
  readonly key: string
  readonly language: string
}

/** What marks are set with. */
export interface Setting {
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

type Locator = NonNullable<CitedWork['locator']>

/** What stands in the text for a citation, of which at least one work is known. */
export function setMark(citation: Citation, setting: Setting): Mark {
  const known = citation.works.filter(({ id }) => setting.cited.has(id))
  const byKey = new Map(known.map((work) => [keyOf(work, setting), work]))
  const shown = setting.processor.sort([...byKey.keys()].map((id) => ({ id }))).flatMap(({ id }) => byKey.get(id) ?? [])
  const author = citation.isNarrative && setting.names ? narrativeAuthor(known, setting.names, setting) : null
  const text = markText(citation, known, setting)
  const works = shown.map((work) => ({ id: work.id, full: fullEntry(work, setting) }))
  // In a style that cites by names alone, nothing is left when the sentence has the name.
  return author && text.text === '' ? { author: null, text: author, works } : { author, text, works }
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
  const numbers = (cited: readonly CitedWork[]) => setting.processor.cite(cited.map((work) => citeOf(work, setting)))
  if (!/\](<\/sup>)?$/.test(numbers(works.slice(0, 1)))) return numbersThenLocators(numbers(works), works, setting)
  const clusters: CitedWork[][] = []
  for (const work of works) {
    const last = clusters.at(-1)
    if (last && !work.locator && !last.at(-1)?.locator) last.push(work)
    else clusters.push([work])
  }
  const html = clusters.map((cluster) => {
    const [{ locator = null } = {}] = cluster
    return numbers(cluster) + (locator ? `<sup>${escapeHtml(behindBracket(locator, setting.language))}</sup>` : '')
  })
  return richFrom(html.join('').replaceAll('</sup><sup>', ''))
}

function behindBracket(locator: Locator, language: string): string {
  return locator.label === 'page' ? locator.value : locatorText(locator, language)
}

/** A bare number would run into that of a page. */
function numbersThenLocators(numbers: string, works: readonly CitedWork[], { language }: Setting): Rich {
  const places = works.flatMap(({ locator }) => (locator ? [inBrackets(locator, language)] : []))
  return richFrom([numbers, ...places].join(''))
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
  return richFrom(entry.html + entryHtml(inBrackets(work.locator, language), language, setting.language).html)
}

function inBrackets(locator: Locator, language: string): string {
  const place = escapeHtml(locatorText(locator, language))
  return /^(zh|ja)\b/i.test(language) ? `（${place}）` : ` (${place})`
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
