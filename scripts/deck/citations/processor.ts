import type { CslItem } from './citation.ts'
import { layoutByLanguage } from './layout-by-language.ts'
import { outputFormat } from './output-format.ts'
import { type CitationStyle, readTermLocales, type TermLocale } from './style.ts'
import { languageOf, termLocaleOf } from './work-language.ts'

/** One work in a citation, as the processor takes it; `id` is the processor's. */
export interface Cite {
  readonly id: string
  readonly locator?: string
  readonly label?: string
  readonly prefix?: string
  readonly suffix?: string
  readonly 'suppress-author'?: boolean
  readonly 'author-only'?: boolean
}

/** citeproc-js, with the works that are cited. Answers are HTML as output-format.ts writes it. */
export interface Processor {
  /** The works in the order in which the style shows them. */
  readonly sort: (cites: readonly Cite[]) => readonly Cite[]
  /** Empty where the style has nothing to show: a name alone, and that is suppressed. */
  readonly cite: (cites: readonly Cite[]) => string
  /** In the order of the style; null in styles that have no list of references. */
  readonly list: () => readonly { readonly id: string; readonly html: string }[] | null
}

interface Engine {
  readonly opt: { lang: string; readonly development_extensions: Record<string, boolean> }
  readonly locale: Readonly<Record<string, unknown>>
  readonly fun: { page_mangler: (pages: string) => string }
  getTerm(name: string): string
  readonly citation: { readonly srt: { compareCompositeKeys(a: Sortable, b: Sortable): number } }
  readonly citation_sort: { readonly tokens: readonly unknown[] }
  setOutputFormat(name: string): void
  updateItems(ids: readonly string[]): void
  makeCitationCluster(cites: readonly Cite[]): string
  makeBibliography(): false | readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]]
}

type Sortable = readonly [CslItem, { readonly cite: Cite; readonly sortkeys: unknown }]

interface Citeproc {
  readonly Engine: new (system: object, style: string, language: string, isForced: boolean) => Engine
  readonly Output: { readonly Formats: Record<string, unknown> }
  readonly getSortKeys: (this: Engine, item: CslItem, area: 'citation_sort') => unknown
}

/** A processor for these works, in the order in which they are first cited. What is wrong with the style throws. */
export async function startProcessor(
  items: readonly CslItem[],
  style: CitationStyle,
  language: string,
): Promise<Processor> {
  const [{ default: citeproc }, locales] = await Promise.all([importCiteproc(), readTermLocales()])
  const byId = new Map(items.map((item) => [item.id, item]))
  const system = {
    retrieveItem: (id: string) => byId.get(id),
    retrieveLocale: (name: string) => locales.get(termLocaleOf(name)),
  }
  citeproc.Output.Formats.lectern = outputFormat
  const { xml } = layoutByLanguage(style, languagesOf(items), termLocaleOf(language))
  const engine = new citeproc.Engine(system, xml, termLocaleOf(language), true)
  engine.opt.development_extensions.wrap_url_and_doi = true
  const withRanges = markRanges(engine)
  engine.setOutputFormat('lectern')
  engine.updateItems(items.map(({ id }) => id))
  return {
    sort: (cites) => {
      if (cites.length < 2 || engine.citation_sort.tokens.length === 0) return cites
      const keyed = cites.map((cite): Sortable => {
        const item = byId.get(cite.id) as CslItem
        return [item, { cite, sortkeys: citeproc.getSortKeys.call(engine, item, 'citation_sort') }]
      })
      return keyed.sort((a, b) => engine.citation.srt.compareCompositeKeys(a, b)).map(([, { cite }]) => cite)
    },
    cite: (cites) => {
      const [only, ...others] = cites
      const html = engine.makeCitationCluster(cites).replace('[NO_PRINTED_FORM]', '')
      return withRanges(html, others.length === 0 ? byId.get(only?.id ?? '') : undefined)
    },
    list: () => {
      const made = engine.makeBibliography()
      if (made === false) return null
      const [{ entry_ids: ids }, entries] = made
      return entries.map((html, index) => {
        const id = ids[index]?.[0] ?? ''
        return { id, html: withRanges(html.trim(), byId.get(id)) }
      })
    },
  }
}

/** From a private use area: no work has it. */
const rangeMark = '\ue000'

/**
 * The processor joins the first and the last page with the deck's dash, whatever the work's language. This puts a mark there instead; the
 * answer puts the dash of a work's language in the place of each mark, or, for several works together, one that suits every language.
 */
function markRanges(engine: Engine): (html: string, item: CslItem | undefined) => string {
  const deckLocale = engine.opt.lang
  const mangle = engine.fun.page_mangler
  const deckDash = engine.getTerm(pageDash)
  engine.fun.page_mangler = (pages) => mangle(pages).replaceAll(deckDash, rangeMark)
  return (html, item) => {
    if (!html.includes(rangeMark)) return html
    if (!item) return html.replaceAll(rangeMark, '–')
    const locale = termLocaleOf(languageOf(item))
    // One that no layout is for has not been loaded.
    engine.opt.lang = engine.locale[locale] ? locale : deckLocale
    const dash = engine.getTerm(pageDash)
    engine.opt.lang = deckLocale
    return html.replaceAll(rangeMark, dash)
  }
}

const pageDash = 'page-range-delimiter'

/** What keeps the processor from following a style, in its own words; undefined when nothing does. */
export async function tryStyle(style: CitationStyle): Promise<string | undefined> {
  const work = { id: 'work-1', type: 'book', title: 'T', author: [{ family: 'F', given: 'G' }] }
  try {
    const processor = await startProcessor([work], style, 'en')
    processor.cite([{ id: work.id }])
    processor.list()
    return undefined
  } catch (error) {
    // It throws errors, texts and other things, for a style of which nobody has foreseen what could be wrong with it.
    return error instanceof Error ? error.message : String(error)
  }
}

async function importCiteproc(): Promise<{ default: Citeproc }> {
  // @ts-expect-error The package has no types.
  return import('citeproc')
}

/** What languages of works take the words of each locale. The processor knows a work's language by its tag. */
function languagesOf(items: readonly CslItem[]): ReadonlyMap<TermLocale, ReadonlySet<string>> {
  const languages = new Map<TermLocale, Set<string>>()
  for (const item of items) {
    const language = languageOf(item)
    const locale = termLocaleOf(language)
    languages.set(locale, (languages.get(locale) ?? new Set()).add(language))
  }
  return languages
}
