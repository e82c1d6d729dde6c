import { type CST, Lexer, Parser } from 'yaml'

/** A text as YAML tokens, and where its quotation marks and brackets open; or where it nests too deeply. */
export type Tokens = TokensRead | { readonly tooDeepAt: number }

export interface TokensRead extends Openings {
  readonly tokens: readonly CST.Token[]
  /** Whether there may be an alias: to look for them in all nodes takes a tenth of the time. */
  readonly hasAliases: () => boolean
}

/** What the YAML library doesn't tell of an error: where that was opened which it found unclosed. */
export interface Openings {
  /** Offsets of opening quotation marks, in the order of the text. */
  readonly quotes: readonly number[]
  /** Brackets that never close: where they open, and where the library gives up waiting. */
  readonly unclosedBrackets: readonly { readonly start: number; readonly givenUpAt: number }[]
}

/** A point under a point of a section in a section is at 13. */
export const deepestNesting = 50

/**
 * Text → tokens. The depth is watched here, on the library's own stack, before anything recurses over what is nested: catching
 * the overflow instead would name no place, and where a stack ends depends on the machine and on who calls.
 */
export function readTokens(text: string): Tokens {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const openings = watchOpenings()
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser
    openings.see(lexeme, offset)
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > deepestNesting) return { tooDeepAt: offset }
  }
  openings.see(flowEnd, text.length)
  for (const token of parser.end()) tokens.push(token)
  return { tokens, ...openings }
}

/** Signs that the lexer puts between the pieces of the text: a plain scalar comes next; brackets are left unclosed. */
const scalarNext = '\x1f'
const flowEnd = '\x18'

function watchOpenings() {
  const quotes: number[] = []
  const unclosedBrackets: { start: number; givenUpAt: number }[] = []
  let open: number[] = []
  let isPlain = false
  let aliases = 0
  const see = (lexeme: string, offset: number) => {
    const [first = ''] = lexeme
    if (isPlain) isPlain = false
    else if (first === scalarNext) isPlain = true
    else if (first === '"' || first === "'") quotes.push(offset)
    else if (first === '*') aliases++
    else if (first === '[' || first === '{') open.push(offset)
    else if (first === ']' || first === '}') open.pop()
    else if (first === flowEnd) {
      for (const start of open) unclosedBrackets.push({ start, givenUpAt: offset })
      open = []
    }
  }
  return { quotes, unclosedBrackets, hasAliases: () => aliases > 0, see }
}
