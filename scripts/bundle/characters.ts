import { formulaMarkup } from '../deck/html.ts'
import type { FontScript } from './typefaces.ts'

/** What lectern's pages may show beyond what the outline says: clock, slide numbers, whatever is typed into a search field. */
const printable = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('')

/** What the style sheets put between and before texts (`content:`). */
const ornaments = '—·'

const languages: Readonly<Record<FontScript, string>> = { SC: 'zh', JP: 'ja', KR: 'ko', Latin: 'en' }

/** Every character that the pages show, but for those of formulas and code, which have fonts of their own. */
export function charactersOf(pages: readonly string[]): ReadonlySet<string> {
  return charactersOfTexts([printable, ornaments, ...pages.map(visibleText)])
}

/** The characters of the runs that are marked as being in this script's language: `<span lang="ja">…</span>`. */
export function charactersIn(pages: readonly string[], script: FontScript): ReadonlySet<string> {
  const run = new RegExp(`<(\\w+)\\b[^>]*\\blang="${languages[script]}\\b[^>]*>(.*?)</\\1>`, 'gs')
  const runs = pages.flatMap((page) => [...bodyOf(page).matchAll(run)].map((match) => match[2] ?? ''))
  return charactersOfTexts(runs.map(visibleText))
}

const codeMarkup = /<code\b[^>]*>(.*?)<\/code>/gs

/** The characters of code, in a text or on a slide of its own. */
export function charactersOfCode(pages: readonly string[]): ReadonlySet<string> {
  const codes = pages.flatMap((page) => [...page.matchAll(codeMarkup)].map((match) => match[1] ?? ''))
  return charactersOfTexts(codes.map(readableText))
}

/** One by one: the pages of a thousand slides have a million characters, which are not needed all at once. */
function charactersOfTexts(texts: readonly string[]): ReadonlySet<string> {
  const characters = new Set<string>()
  for (const text of texts) for (const character of text) characters.add(character)
  return characters
}

function bodyOf(page: string): string {
  const start = page.indexOf('<body')
  return start === -1 ? page : page.slice(start)
}

function visibleText(page: string): string {
  return readableText(page.replace(formulaMarkup, ' ').replace(codeMarkup, ' '))
}

function readableText(html: string): string {
  const text = html
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&amp;/g, '&')
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
}
