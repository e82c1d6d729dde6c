import { extname } from 'node:path'
import { contentsOf } from '../outline/entries.ts'
import type { OutlineCode } from '../outline/kinds/code.ts'
import { type LineRange, parseLineRange } from '../outline/line-range.ts'
import type { LocatedOutline } from '../outline/schema.ts'
import type { Text } from '../outline/shape.ts'
import type { Report } from '../source/diagnostic.ts'
import { isWide } from '../source/east-asian.ts'
import type { Files } from '../source/files.ts'
import type { Memory } from '../source/memory.ts'
import { findLanguage, highlightCode } from './highlight-code.ts'
import type { Html } from './html.ts'
import { readNeighbour } from './read-neighbour.ts'

/** A code as a slide shows it. */
export interface LoadedCode {
  readonly lines: readonly Html[]
  /** The number of its first line in the whole code, 1 for the first. */
  readonly first: number
  /** em, of the longest line in a typeface whose letters are all 0.6 em wide. */
  readonly width: number
  readonly highlights: readonly LineRange[]
}

/** The codes of an outline, by what the author wrote of each. */
export type Codes = ReadonlyMap<OutlineCode, LoadedCode>

/** Reads the codes of an outline, out of files too, and colours them; what can't be read or shown well is reported. */
export async function loadCode(
  outline: LocatedOutline,
  outlinePath: string,
  files: Files,
  report: Report,
  memory: Memory,
): Promise<Codes> {
  const load = async ({ code, room }: PlacedCode) => {
    const source = await readCode(code, outlinePath, files, report)
    const loaded = source === undefined ? undefined : await loadLines(code, source, report, memory)
    if (!loaded) return []
    const size = Math.floor(Math.min(room.width / loaded.width, room.height / loaded.lines.length))
    if (size < smallest) report({ code: 'small-code', facts: { size, smallest }, span: code.content.value.span })
    return [[code, loaded] as const]
  }
  return new Map((await Promise.all(codesIn(outline).map(load))).flat())
}

/** A code, and the room on its slide: px across, and px for its lines at one px of text size each. */
interface PlacedCode {
  readonly code: OutlineCode
  readonly room: { readonly width: number; readonly height: number }
}

/** px; smaller letters are hard to read from the last row. */
const smallest = 18

const lineHeight = 1.5

function codesIn(outline: LocatedOutline): readonly PlacedCode[] {
  return contentsOf(outline, 'code').flatMap(({ value: code, entry }) => {
    // What is wrong in the outline has been reported: a code without content is one.
    if (!code.content) return []
    const width = 'aside' in entry && entry.aside ? 680 : 1052
    const height = ('takeaway' in entry && entry.takeaway ? 330 : 426) / lineHeight
    return [{ code, room: { width, height } }]
  })
}

async function readCode(
  { content: { kind, value: file } }: OutlineCode,
  outlinePath: string,
  files: Files,
  report: Report,
): Promise<string | undefined> {
  if (kind === 'text') return file.value
  const source = await readNeighbour(file, outlinePath, files, report)
  return source?.text.trimEnd()
}

async function loadLines(
  code: OutlineCode,
  source: string,
  report: Report,
  memory: Memory,
): Promise<LoadedCode | undefined> {
  const count = source.split(/\r?\n/).length
  const all = { first: 1, last: count }
  const shown = code.lines ? readRange(code.lines, all, report) : all
  if (!shown) return undefined
  const highlights = code.highlight
    .map((range) => readRange(range, shown, report))
    .filter((range) => range !== undefined)
  const lines = source
    .split(/\r?\n/)
    .slice(shown.first - 1, shown.last)
    .map(withoutTabs)
  const [text, language] = [lines.join('\n'), await languageOf(code, report)]
  return {
    lines: await memory.recall('code', [text, language], () => highlightCode(text, language)),
    first: shown.first,
    width: Math.max(...lines.map(widthOf)),
    highlights,
  }
}

function readRange({ value, span }: Text, within: LineRange, report: Report): LineRange | undefined {
  const range = parseLineRange(value)
  if (range && range.first >= within.first && range.last <= within.last) return range
  report({ code: 'unreadable-lines', facts: { lines: value, within: range ? within : null }, span })
  return undefined
}

async function languageOf({ lang, content }: OutlineCode, report: Report): Promise<string | null> {
  const name = lang?.value ?? (content.kind === 'file' ? extname(content.value.value).slice(1) : '')
  if (name === '' || name.toLowerCase() === 'text') return null
  const language = await findLanguage(name)
  if (typeof language === 'string') return language
  if (lang) report({ code: 'unknown-code-language', facts: { name, meant: language.meant }, span: lang.span })
  return null
}

const tabWidth = 4

/** Tabs as blanks up to the next place that is a multiple of four. */
function withoutTabs(line: string): string {
  let done = ''
  for (const character of line) {
    done += character === '\t' ? ' '.repeat(tabWidth - ([...done].length % tabWidth)) : character
  }
  return done.trimEnd()
}

function widthOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (isWide(character) ? 1 : 0.6), 0)
}
