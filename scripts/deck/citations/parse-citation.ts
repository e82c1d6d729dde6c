import { cjk } from '../../source/east-asian.ts'
import type { Citation, CitedWork } from './citation.ts'
import { readLocator } from './read-locator.ts'

/** A citation in a text, and the offset behind it. */
export interface FoundCitation {
  readonly citation: Citation
  readonly end: number
}

/**
 * The citation that begins at an offset of a text, in pandoc's syntax (https://pandoc.org/MANUAL.html#citation-syntax): `[见 @a, 第5页; @b]`
 * or, in a sentence, `@a` and `@a [第5页]`. Brackets, at signs, semicolons and commas may be full-width ones, as Chinese input methods
 * type them. A key ends where Chinese, Japanese or Korean begins, so that `@kim2022指出` cites kim2022; other keys stand in braces:
 * `@{金2022}`. What precedes an at sign decides whether it is one of an address: `a@b.org` cites nothing.
 */
export function citationAt(text: string, at: number): FoundCitation | undefined {
  const first = text[at] ?? ''
  if (first in brackets) return inBrackets(text, at)
  return atSigns.includes(first) ? inSentence(text, at) : undefined
}

/** Whether something begins there that looks like a citation in brackets: `[@` or `[-@`. */
export function looksLikeCitation(text: string, at: number): boolean {
  return /^[[［【]\s*-?[@＠](?!\s)/u.test(text.slice(at, at + 10))
}

/** A text without its citations in brackets: a title as an address is made of it. */
export function withoutCitations(text: string): string {
  let bare = ''
  for (let at = 0; at < text.length; ) {
    const end = text[at] !== undefined && (text[at] as string) in brackets ? citationAt(text, at)?.end : undefined
    if (end === undefined) bare += text[at]
    at = end ?? at + 1
  }
  return bare
}

/** Opening brackets, each with the one that closes it. */
const brackets: Readonly<Record<string, string>> = { '[': ']', '［': '］', '【': '】' }
const atSigns = '@＠'

const letter = `(?![${cjk}\uff00-\uffef])[\\p{L}\\p{Nd}_]`
const key = `(?:${letter})+(?:[:.#$%&\\-+?<>~/](?:${letter})+)*`
const cited = `(?<![A-Za-z0-9_\\\\])(?<minus>-?)[@＠](?:\\{(?<braced>[^{}]+)\\}|(?<key>${key}))`
const everyCited = new RegExp(cited, 'gu')
const citedHere = new RegExp(cited, 'uy')

function inBrackets(text: string, at: number): FoundCitation | undefined {
  const end = closingBracket(text, at)
  if (end === undefined || text[end] === '(') return undefined
  const works = worksIn(text.slice(at + 1, end - 1))
  if (works.length === 0) return undefined
  return { citation: { written: text.slice(at, end), works, isNarrative: false }, end }
}

/** `@a`, and `@a [第5页]` when a locator or another work stands in the brackets. */
function inSentence(text: string, at: number): FoundCitation | undefined {
  citedHere.lastIndex = at
  const match = citedHere.exec(text)
  if (!match) return undefined
  const work = { ...bare, id: keyOf(match) }
  const end = at + match[0].length
  const found = (works: readonly CitedWork[], end: number): FoundCitation => ({
    citation: { written: text.slice(at, end), works, isNarrative: true },
    end,
  })
  const open = text[end] === ' ' ? end + 1 : end
  const close = (text[open] ?? '') in brackets ? closingBracket(text, open) : undefined
  if (close === undefined || text[close] === '(' || looksLikeCitation(text, open)) return found([work], end)
  const [own, ...others] = parted(text.slice(open + 1, close - 1), work)
  return own?.locator || others.length > 0 ? found([own ?? work, ...others], close) : found([work], end)
}

/** A bracket that is closed further away than this is none: looking for its end would take time at every bracket. */
const longest = 1000

/** The offset behind the bracket that closes the one at `at`; brackets inside go in pairs. */
export function closingBracket(text: string, at: number): number | undefined {
  const open = text[at] ?? ''
  const close = brackets[open]
  let depth = 0
  for (let index = at; index < Math.min(text.length, at + longest); index++) {
    if (text[index] === '\\') index++
    else if (text[index] === open) depth++
    else if (text[index] === close && --depth === 0) return index + 1
  }
  return undefined
}

const bare: CitedWork = { id: '', locator: null, prefix: '', suffix: '', hidesAuthor: false }

function worksIn(inside: string): readonly CitedWork[] {
  const [before, ...works] = parted(inside, null)
  const [first, ...others] = works
  return first && before ? [{ ...first, prefix: unescaped(before.suffix).trim() }, ...others] : works
}

/**
 * The works in a pair of brackets. What stands before the first one is said of `before`; between two, the last semicolon,
 * or else the last comma, parts what is said of the one from what leads to the other.
 */
function parted(inside: string, before: CitedWork | null): readonly CitedWork[] {
  const matches = [...inside.matchAll(everyCited)]
  const texts = matches.map(({ index }, at) => inside.slice(endOf(matches[at - 1]), index))
  const between = texts.map((text, at) => (at === 0 && !before ? { said: text, leads: '' } : halves(text)))
  const last = inside.slice(endOf(matches.at(-1)))
  const said = [...between.map(({ said }) => said), last]
  const own = before ? detailed(before, said[0] ?? '') : { ...bare, suffix: said[0] ?? '' }
  const works = matches.map((match, at) => {
    const work = { ...bare, id: keyOf(match), hidesAuthor: match.groups?.minus === '-' }
    return detailed({ ...work, prefix: unescaped(between[at]?.leads ?? '').trim() }, said[at + 1] ?? '')
  })
  return [own, ...works]
}

function halves(text: string): { readonly said: string; readonly leads: string } {
  const at = Math.max(text.lastIndexOf(';'), text.lastIndexOf('；'))
  const cut = at === -1 ? Math.max(...[...',，、'].map((comma) => text.lastIndexOf(comma))) : at
  return { said: text.slice(0, Math.max(0, cut)), leads: text.slice(cut + 1) }
}

function detailed(work: CitedWork, text: string): CitedWork {
  const { locator, suffix } = readLocator(text)
  return { ...work, locator, suffix: unescaped(suffix) }
}

function endOf(match: RegExpMatchArray | undefined): number {
  return match ? (match.index ?? 0) + match[0].length : 0
}

function keyOf(match: RegExpMatchArray): string {
  return match.groups?.key ?? match.groups?.braced ?? ''
}

/** Without the backslashes that Markdown wants before punctuation. */
function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
