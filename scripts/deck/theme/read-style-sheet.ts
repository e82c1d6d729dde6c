import type { Report } from '../../source/diagnostic.ts'
import type { Source } from '../../source/source.ts'
import { type Edit, rewrite } from './rewrite.ts'
import type { TakeFile } from './theme-files.ts'

type CssTree = typeof import('css-tree')

/** A piece of a style sheet, as browsers part it. */
interface Token {
  readonly type: number
  readonly start: number
  readonly end: number
}

/** An address in a style sheet, the piece that says it (`url("paper.png")`), and whether it is that of another style sheet. */
interface Address extends Token {
  readonly address: string
  readonly isImport: boolean
}

/**
 * A style sheet of the author's without comments, with what it names taken along. What browsers would leave out of it is reported,
 * and so is what can't be taken.
 */
export async function readStyleSheet(source: Source, take: TakeFile, report: Report): Promise<string> {
  const tree = await import('css-tree')
  const tokens: Token[] = []
  tree.tokenize(source.text, (type, start, end) => void tokens.push({ type, start, end }))
  reportSyntax(source, tokens, tree, report)
  const edits: Edit[] = []
  for (const { address, isImport, start, end } of addressesIn(source.text, tokens, tree)) {
    const span = { source, start, end }
    if (isImport) report({ code: 'unusable-address', facts: { address, problem: 'import' }, span })
    else edits.push({ start, end, text: urlOf((await take(address, span)) ?? address) })
  }
  const isEdited = (token: Token) => edits.some(({ start, end }) => token.start >= start && token.end <= end)
  const others = tokens.filter((token) => !isEdited(token)).flatMap((token) => disarmed(token, source.text, tree))
  return rewrite(source, [...edits, ...others]).text
}

/** As the page that ships looks for files of the bundle: in double quotation marks. */
function urlOf(address: string): string {
  const quote = /^(data:|#)/i.test(address) ? "'" : '"'
  return `url(${quote}${address.replace(/["'\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}${quote})`
}

/** A comment is of no use in a page, and a text must not look like an address there, or like the end of the style sheet. */
function disarmed({ type, start, end }: Token, css: string, { tokenTypes, string }: CssTree): readonly Edit[] {
  if (type === tokenTypes.Comment) return [{ start, end, text: '/**/' }]
  const written = css.slice(start, end)
  if (type !== tokenTypes.String || !/url\(|<\//i.test(written)) return []
  return [{ start, end, text: string.encode(string.decode(written)).replaceAll('</', '<\\/') }]
}

function addressesIn(css: string, tokens: readonly Token[], tree: CssTree): readonly Address[] {
  const { tokenTypes, ident, string, url } = tree
  const around: string[] = []
  const found: Address[] = []
  let isImport = false
  for (const [index, token] of tokens.entries()) {
    const { type, start, end } = token
    const written = css.slice(start, end)
    const add = (address: string, last = token) => found.push({ type, start, end: last.end, address, isImport })
    switch (type) {
      case tokenTypes.AtKeyword:
        isImport = ident.decode(written).toLowerCase() === '@import'
        break
      case tokenTypes.Semicolon:
      case tokenTypes.LeftCurlyBracket:
        isImport = false
        break
      case tokenTypes.Url:
        add(url.decode(written))
        break
      case tokenTypes.String:
        if ((isImport && around.at(-1) !== 'url') || /^(-webkit-)?image-set$/.test(around.at(-1) ?? ''))
          add(string.decode(written))
        break
      case tokenTypes.Function: {
        const name = ident.decode(written.slice(0, -1)).toLowerCase()
        around.push(name)
        const [text, close] = tokens.slice(index + 1, index + 6).filter((next) => !isSpace(next, tree))
        if (name === 'url' && text?.type === tokenTypes.String)
          add(
            string.decode(css.slice(text.start, text.end)),
            close?.type === tokenTypes.RightParenthesis ? close : text,
          )
        break
      }
      case tokenTypes.LeftParenthesis:
        around.push('')
        break
      case tokenTypes.RightParenthesis:
        around.pop()
        break
    }
  }
  return found
}

function isSpace({ type }: Token, { tokenTypes }: CssTree): boolean {
  return type === tokenTypes.WhiteSpace || type === tokenTypes.Comment
}

function reportSyntax(source: Source, tokens: readonly Token[], tree: CssTree, report: Report): void {
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
