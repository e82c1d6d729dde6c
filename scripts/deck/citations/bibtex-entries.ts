import type { Report } from '../../source/diagnostic.ts'
import type { Source, Span } from '../../source/source.ts'

/** One `@type{…}` of a BibTeX file. */
export interface BibtexEntry {
  /** In small letters: `article`, `string`. */
  readonly type: string
  readonly text: string
  readonly start: number
  /** `@article{kim2022`, to show which one is meant. */
  readonly head: Span
}

/**
 * The entries of a BibTeX file, each by itself, so that a mistake in one does not take the others with it. One whose braces are not
 * closed before the next begins is reported and left out.
 */
export function bibtexEntries(source: Source, report: Report): readonly BibtexEntry[] {
  const { text } = source
  const entries: BibtexEntry[] = []
  opening.lastIndex = 0
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [written, type = ''] = match
    const start = match.index + written.indexOf('@')
    const end = closingOf(text, match.index + written.length)
    const head = headOf(source, start)
    if (end === undefined) report({ code: 'bibtex-syntax', facts: { problem: 'unclosed' }, span: head })
    else {
      entries.push({ type: type.toLowerCase(), text: text.slice(start, end), start, head })
      opening.lastIndex = end
    }
  }
  return entries
}

/** What is not in an entry is a comment, in which an @ can stand: an entry begins its line, or follows another. */
const opening = /(?:^|[\n}])[ \t]*@[ \t]*([a-z]+)\s*[{(]/gi

/** Behind the bracket that closes what opens before `from`; undefined when an entry begins on a line of its own before that. */
function closingOf(text: string, from: number): number | undefined {
  const isParenthesis = text[from - 1] === '('
  let depth = isParenthesis ? 0 : 1
  for (let at = from; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '{') depth++
    else if (character === '}') depth--
    else if (character === '@' && /\n[ \t]*$/.test(text.slice(Math.max(0, at - 20), at)) && looksLikeEntry(text, at))
      return undefined
    if (depth === 0 && character === (isParenthesis ? ')' : '}')) return at + 1
  }
  return undefined
}

function looksLikeEntry(text: string, at: number): boolean {
  return /^@[ \t]*[a-z]+\s*[{(][^\s,={}]+\s*,/i.test(text.slice(at, at + 200))
}

function headOf(source: Source, start: number): Span {
  const [head = '@'] = /^@\s*[a-z]+\s*[{(]\s*[^\s,{}]*/i.exec(source.text.slice(start, start + 300)) ?? []
  return { source, start, end: start + head.trimEnd().length }
}
