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
  return { xml: style.xml.replace(areas, (area) => area.replace(layout, (whole, ...parts) => repeat(whole, parts))) }

  function repeat(whole: string, [attributes = '', content = '']: readonly unknown[]): string {
    const copies = [...languages].map(([locale, tags]) => {
      const names = [locale, ...tags].join(' ')
      return `<layout${String(attributes).replace(prefix, '')} locale="${names}">${content}</layout>`
    })
    return copies.join('') + whole
  }
}

const layout = /<layout\b([^>]*)>([\s\S]*?)<\/layout>/g
// A number has no language, and the processor loses the delimiter of numbers when there are several layouts.
const bibliography = /<bibliography\b[\s\S]*?<\/bibliography>/g
const citationOrBibliography = /<(citation|bibliography)\b[\s\S]*?<\/\1>/g
/** The processor takes it from the last layout, whatever the language. */
const prefix = /\sprefix\s*=\s*("[^"]*"|'[^']*')/
