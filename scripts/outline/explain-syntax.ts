import type { YAMLParseError } from 'yaml'
import type { Report } from '../source/diagnostic.ts'
import { placeOf, type Source } from '../source/source.ts'
import { findKeySlip } from './find-slip.ts'
import type { Openings } from './read-tokens.ts'

/** What is wrong, by the library's code or one of our own, and from where to where. */
interface Problem {
  readonly problem: string
  readonly start: number
  readonly end: number
}

/**
 * The YAML library's errors → one diagnostic for each mistake, at the place where it was made: the library finds out later, and
 * stumbles more than once over the same thing. What begins on a line that an earlier error touches is taken for its consequence.
 */
export function explainSyntax(
  errors: readonly YAMLParseError[],
  source: Source,
  openings: Openings,
  report: Report,
): void {
  const ordered = [...errors].sort((a, b) => a.pos[0] - b.pos[0])
  const told = new Set<string>()
  let touched = 0
  for (const [index, error] of ordered.entries()) {
    const [start, end] = error.pos
    const isConsequence = placeOf(source, start).line <= touched
    touched = Math.max(touched, placeOf(source, Math.max(start, end - 1)).line)
    // Whoever indents with tabs does so on every line.
    if (isConsequence || (error.code === 'TAB_AS_INDENT' && told.has(error.code))) continue
    told.add(error.code)
    if (tellSlip(error, source, report)) continue
    const { problem, ...place } = problemOf(error, ordered[index + 1], source, openings)
    // Of a file that breaks off, the library can name a place behind the end.
    const [from, to] = [Math.min(place.start, source.text.length), Math.min(place.end, source.text.length)]
    report({ code: 'yaml-syntax', facts: { problem, detail: error.message }, span: { source, start: from, end: to } })
  }
}

/** Looks for a slip in the lines of an error. */
function tellSlip({ pos: [from, to] }: YAMLParseError, source: Source, report: Report): boolean {
  for (let at = from; at <= to; ) {
    const { column, text } = placeOf(source, at)
    const lineStart = at - column + 1
    const slip = findKeySlip(text)
    if (slip) {
      const start = lineStart + slip.at
      report({ ...slip.told, span: { source, start, end: start + slip.length } })
      return true
    }
    const next = source.text.indexOf('\n', at)
    if (next === -1) return false
    at = next + 1
  }
  return false
}

function problemOf(
  error: YAMLParseError,
  next: YAMLParseError | undefined,
  source: Source,
  openings: Openings,
): Problem {
  const { code, message, pos } = error
  if (/^Missing closing ["']/.test(message)) return unclosedQuote(pos[0], source, openings)
  if (/^Flow (map|sequence) in block|(to|must) end with|Expected flow/i.test(message)) {
    const bracket = openings.unclosedBrackets.findLast(({ start }) => start < pos[0])
    if (bracket) return { problem: 'UNCLOSED_BRACKET', start: bracket.start, end: bracket.start + 1 }
  }
  if (/^Sequence item without/.test(message)) return onOneLine('BAD_INDENT', skipBlanks(pos[0], source), source)
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && next?.code === 'MULTILINE_IMPLICIT_KEY' && next.pos[0] === pos[0]) {
    return onOneLine('INDENTED_TOO_FAR', lastLineIn(next.pos, source), source)
  }
  // A tag of other letters than Latin ones: `!重要` is text to whoever writes it.
  if (source.text[pos[0] - 1] === '!') return onOneLine('BAD_SCALAR_START', pos[0] - 1, source)
  if (code === 'UNEXPECTED_TOKEN' && /["']\s*$/.test(source.text.slice(Math.max(0, pos[0] - 20), pos[0]))) {
    return onOneLine('TEXT_BEHIND_QUOTE', pos[0], source)
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const isCurled = /[“”‘’「『＂]/.test(source.text[pos[0]] ?? '')
    return onOneLine(isCurled ? 'CURLED_TEXT' : code, pos[0], source)
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MULTIPLE_DOCS') return onOneLine(code, pos[0], source)
  return { problem: code, start: pos[0], end: Math.max(pos[0], pos[1]) }
}

function unclosedQuote(at: number, source: Source, { quotes }: Openings): Problem {
  const start = quotes.findLast((quote) => quote < at) ?? at
  const { column, text } = placeOf(source, start)
  const isCurled = /[“”‘’＂＇]\s*$/.test(text.slice(column))
  return { problem: isCurled ? 'CURLED_QUOTE' : 'UNCLOSED_QUOTE', start, end: start + 1 }
}

/** From an offset to the end of its line. */
function onOneLine(problem: string, start: number, source: Source): Problem {
  const { column, text } = placeOf(source, start)
  return { problem, start, end: start + text.length - column + 1 }
}

function lastLineIn([start, end]: readonly [number, number], source: Source): number {
  return skipBlanks(source.text.slice(start, end).lastIndexOf('\n') + 1 + start, source)
}

function skipBlanks(at: number, { text }: Source): number {
  return at + Math.max(0, text.slice(at, at + 1000).search(/\S/))
}
