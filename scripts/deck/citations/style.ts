import { readFile } from 'node:fs/promises'

/** A citation style: a file of the Citation Style Language (https://docs.citationstyles.org/en/stable/specification.html). */
export interface CitationStyle {
  /** Without comments: some hold macros and layouts that are not in use. */
  readonly xml: string
}

/** The style in a file; everything keeps its place. */
export function styleFrom(xml: string): CitationStyle {
  return { xml: xml.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' ')) }
}

/** The styles that come with lectern, by the names that authors give them; each is a file in templates/citation-styles/. */
export const builtInStyles = ['gb-t-7714-2015-numeric', 'chinese-footnote', 'apa'] as const

/** The style of an outline that names none: GB/T 7714 in Chinese, APA elsewhere. */
export function usualStyle(language: string): (typeof builtInStyles)[number] {
  return /^zh\b/i.test(language) ? 'gb-t-7714-2015-numeric' : 'apa'
}

/** A style that comes with lectern. */
export async function builtInStyle(name: (typeof builtInStyles)[number]): Promise<CitationStyle> {
  return styleFrom(await readShipped(`${name}.csl`))
}

/** The names of a sentence that cites. Besides styles whose own citations show none. */
export async function narrativeStyle(): Promise<CitationStyle> {
  return styleFrom(await readShipped('narrative.csl'))
}

/** The words and dates of a language, as CSL has them. */
const termLocales = ['zh-CN', 'zh-TW', 'ja-JP', 'ko-KR', 'en-US'] as const

export type TermLocale = (typeof termLocales)[number]

/** The XML of each. */
export async function readTermLocales(): Promise<ReadonlyMap<TermLocale, string>> {
  return new Map(
    await Promise.all(termLocales.map(async (name) => [name, await readShipped(`locales/${name}.xml`)] as const)),
  )
}

function readShipped(path: string): Promise<string> {
  return readFile(new URL(`../../../templates/citation-styles/${path}`, import.meta.url), 'utf8')
}

/** Whether the style shows where in a work: those that don't have it set behind the number. */
export function showsLocators({ xml }: CitationStyle): boolean {
  return /variable\s*=\s*["'][^"']*\blocator\b/.test(xml)
}

/** Whether the style shortens given names. */
export function hasInitials({ xml }: CitationStyle): boolean {
  return /\sinitialize-with\s*=/.test(xml)
}

/** What stands in the text for a citation, as the style says of itself. */
export function formOf({ xml }: CitationStyle): 'numeric' | 'author-date' | 'note' {
  const format = /citation-format\s*=\s*["']([\w-]+)["']/.exec(xml)?.[1]
  if (format === 'numeric' || format === 'note') return format
  // Labels such as [Kim22] and authors alone are set as authors with years are.
  if (format !== undefined) return 'author-date'
  if (/<style\b[^>]*\sclass\s*=\s*["']note["']/.test(xml)) return 'note'
  return /collapse\s*=\s*["']citation-number["']/.test(xml) ? 'numeric' : 'author-date'
}
