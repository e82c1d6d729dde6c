import { type CitationStyle, formOf, type TermLocale } from './style.ts'

/**
 * A style that says everything once → one whose citations and entries are set in the words of each work's own language: 等 for
 * Chinese works, et al. for English ones. `languages` holds what languages of works take each locale's words.
 * It uses what CSL-M adds to CSL (https://citeproc-js.readthedocs.io/en/latest/csl-m/#cs-layout-extension); a style that does so
 * itself stays as it is.
 */
export function layoutByLanguage(
  style: CitationStyle,
  languages: ReadonlyMap<TermLocale, ReadonlySet<string>>,
): CitationStyle {
  if (/<layout\b[^>]*\slocale\s*=/.test(style.xml)) return style
  const areas = formOf(style) === 'numeric' ? bibliography : citationOrBibliography
  const macros = [...style.xml.matchAll(macro)].map(([whole]) => whole)
  const ownMacros = [...languages.keys()].flatMap((locale) => macros.map((whole) => renameMacros(whole, locale)))
  const xml = style.xml.replace(areas, (area) => area.replace(layout, (whole) => copyLayout(whole, languages)))
  return { xml: xml.replace(/<citation\b/, (start) => ownMacros.join('') + start) }
}

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
