import { type CitationStyle, formOf, type TermLocale } from './style.ts'

/**
 * A style that says everything once → one whose citations and entries are set in the words of each work's own language: 等 for
 * Chinese works, et al. for English ones. `languages` holds what languages of works take each locale's words.
 * It uses what CSL-M adds to CSL (https://citeproc-js.readthedocs.io/en/latest/csl-m/#cs-layout-extension). A style that does so
 * itself keeps its layouts; the one for English is that of other languages in alphabets, too.
 */
export function layoutByLanguage(
  style: CitationStyle,
  languages: ReadonlyMap<TermLocale, ReadonlySet<string>>,
  deckLocale: TermLocale,
): CitationStyle {
  if (ownLayout.test(style.xml)) {
    const xml = style.xml.replaceAll(englishLayout, withLanguages(languages))
    return { xml: xml.replace(citationOrBibliography, (area) => withLastLayout(area, deckLocale)) }
  }
  const areas = formOf(style) === 'numeric' ? bibliography : citationOrBibliography
  const macros = [...style.xml.matchAll(macro)].map(([whole]) => whole)
  const ownMacros = [...languages.keys()].flatMap((locale) => macros.map((whole) => renameMacros(whole, locale)))
  const xml = style.xml.replace(areas, (area) => area.replace(layout, (whole) => copyLayout(whole, languages)))
  return { xml: xml.replace(/<citation\b/, (start) => ownMacros.join('') + start) }
}

/** `en` and all that take English words: `en de fr`. */
function withLanguages(languages: ReadonlyMap<TermLocale, ReadonlySet<string>>): (start: string) => string {
  const others = [...(languages.get('en-US') ?? [])].filter((tag) => !/^en\b/i.test(tag))
  return (start) => [start, ...others].join(' ')
}

/** The last layout is for the deck's language, whatever that is: the processor doesn't look at the others for it. */
function withLastLayout(area: string, deckLocale: TermLocale): string {
  const language = deckLocale.slice(0, 2)
  const layouts = [...area.matchAll(layout)].map(([whole]) => whole)
  const fitting = (names: RegExp) =>
    layouts.find((whole) => names.test(/\slocale\s*=\s*["']([^"']*)/.exec(whole)?.[1] ?? ''))
  const own = fitting(new RegExp(`(^|\\s)${deckLocale}(\\s|$)`)) ?? fitting(new RegExp(`(^|\\s)${language}(\\s|-|$)`))
  const last = layouts.find((whole) => !ownLayout.test(whole))
  if (!own || !last) return area
  return area.replace(last, () => own.replace(/\slocale\s*=\s*("[^"]*"|'[^']*')/, ''))
}

const ownLayout = /<layout\b[^>]*\slocale\s*=/
const englishLayout = /<layout\b[^>]*\slocale\s*=\s*["']en\b[^"']*/g

/** A layout, and before it the same for each locale. */
function copyLayout(whole: string, languages: ReadonlyMap<TermLocale, ReadonlySet<string>>): string {
  const copies = [...languages].map(([locale, tags]) => {
    const names = [locale, ...tags].join(' ')
    return renameMacros(whole, locale)
      .replace(/^<layout\b[^>]*>/, (start) => start.replace(prefix, ''))
      .replace('<layout', `<layout locale="${names}"`)
  })
  return copies.join('') + whole
}

/** Macros of a locale's own: the processor writes the form of a date into the macro where it stands, for all who share it. */
function renameMacros(xml: string, locale: TermLocale): string {
  return xml
    .replace(/(\smacro\s*=\s*["'][^"']*)/g, `$1 ${locale}`)
    .replace(/(<macro\b[^>]*\sname\s*=\s*["'][^"']*)/, `$1 ${locale}`)
}

const macro = /<macro\b[^>]*>[\s\S]*?<\/macro>/g
const layout = /<layout\b[^>]*>[\s\S]*?<\/layout>/g
// A number has no language, and the processor loses the delimiter of numbers when there are several layouts.
const bibliography = /<bibliography\b[\s\S]*?<\/bibliography>/g
const citationOrBibliography = /<(citation|bibliography)\b[\s\S]*?<\/\1>/g
/** The processor takes it from the last layout, whatever the language. */
const prefix = /\sprefix\s*=\s*("[^"]*"|'[^']*')/
