import { formulaMarkup } from '../deck/html.ts'
import { stretchesOf } from '../render/stretches.ts'
import { type Memory, noMemory } from '../source/memory.ts'
import type { FontScript } from './typefaces.ts'

/** What lectern's pages may show beyond what the outline says: clock, slide numbers, whatever is typed into a search field. */
const printable = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('')

/** What the style sheets put between and before texts (`content:`). */
const ornaments = '—·'

const languages: Readonly<Record<FontScript, string>> = { SC: 'zh', JP: 'ja', KR: 'ko', Latin: 'en' }

/** The characters that a stretch of a page shows, each once, in the order in which they come. */
export interface ShownCharacters {
  /** But for those of formulas and code, which have fonts of their own. */
  readonly text: string
  /** Of code, in a text or on a slide of its own. */
  readonly code: string
  /** Of the runs that are marked as being in a script's language: `<span lang="ja">…</span>`. */
  readonly runs: Readonly<Record<FontScript, string>>
}

/** What pages show, stretch by stretch. */
export function shownOn(pages: readonly string[], memory: Memory = noMemory): readonly ShownCharacters[] {
  const stretches = pages.flatMap(stretchesOf)
  return stretches.map((html) => memory.recall('characters of a stretch', [html], () => shownIn(html)))
}

/** Every character that text is set in. */
export function charactersOf(shown: readonly ShownCharacters[]): ReadonlySet<string> {
  return union([printable, ornaments, ...shown.map(({ text }) => text)])
}

/** The characters of the runs in this script's language. */
export function charactersIn(shown: readonly ShownCharacters[], script: FontScript): ReadonlySet<string> {
  return union(shown.map(({ runs }) => runs[script]))
}

export function charactersOfCode(shown: readonly ShownCharacters[]): ReadonlySet<string> {
  return union(shown.map(({ code }) => code))
}

function shownIn(html: string): ShownCharacters {
  const runsIn = (script: FontScript) => distinct(runsOf(bodyOf(html), script).map(visibleText))
  const code = [...html.matchAll(codeMarkup)].map((match) => match[1] ?? '')
  return {
    text: distinct([visibleText(html)]),
    code: distinct(code.map(readableText)),
    runs: { SC: runsIn('SC'), JP: runsIn('JP'), KR: runsIn('KR'), Latin: runsIn('Latin') },
  }
}

function runsOf(html: string, script: FontScript): readonly string[] {
  const language = languages[script]
  if (!html.includes(`lang="${language}`)) return []
  const run = new RegExp(`<(\\w+)\\b[^>]*\\blang="${language}\\b[^>]*>(.*?)</\\1>`, 'gs')
  return [...html.matchAll(run)].map((match) => match[2] ?? '')
}

const codeMarkup = /<code\b[^>]*>(.*?)<\/code>/gs

function distinct(texts: readonly string[]): string {
  return [...union(texts)].join('')
}

/** One by one: the pages of a thousand slides have a million characters, which are not needed all at once. */
function union(texts: readonly string[]): ReadonlySet<string> {
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
