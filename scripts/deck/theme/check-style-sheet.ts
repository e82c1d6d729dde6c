import type { Report } from '../../source/diagnostic.ts'
import type { Source } from '../../source/source.ts'
import type { CssTree, Token } from './css-tokens.ts'

/** Reports what browsers would leave out of a style sheet, because it is not CSS or never closed. */
export function checkStyleSheet(source: Source, tokens: readonly Token[], tree: CssTree, report: Report): void {
  const tell = (detail: string | null, start: number, end: number) =>
    report({ code: 'css-syntax', facts: { detail }, span: { source, start, end } })
  const open = unclosed(tokens, tree)
  // What follows something that is never closed is read as part of it.
  const readable = open ? source.text.slice(0, source.text.slice(0, open.start).search(/[^;{}]*$/)) : source.text
  const told = new Set<number>()
  tree.parse(readable, {
    // Browsers know more values and rules than any library.
    parseValue: false,
    parseAtrulePrelude: false,
    onParseError: ({ message, offset }) => {
      if (told.has(offset) || offset >= readable.length) return
      told.add(offset)
      tell(message, offset, offset + 1)
    },
  })
  if (open) tell(null, open.start, open.start + source.text.slice(open.start, open.end).trimEnd().length)
}

/** The first text that its line doesn't close, or bracket that is never closed, or not before one around it. */
function unclosed(tokens: readonly Token[], { tokenTypes }: CssTree): Token | undefined {
  const closing = new Map([
    [tokenTypes.LeftCurlyBracket, tokenTypes.RightCurlyBracket],
    [tokenTypes.LeftParenthesis, tokenTypes.RightParenthesis],
    [tokenTypes.LeftSquareBracket, tokenTypes.RightSquareBracket],
    [tokenTypes.Function, tokenTypes.RightParenthesis],
  ])
  const open: Token[] = []
  for (const token of tokens) {
    if (token.type === tokenTypes.BadString) return token
    if (closing.has(token.type)) open.push(token)
    const closes = open.findLastIndex(({ type }) => closing.get(type) === token.type)
    if (closes === -1) continue
    if (closes < open.length - 1) return open.at(-1)
    open.pop()
  }
  return open[0]
}
