import type { Token } from 'markdown-it'
import { pieceSpan } from '../../outline/piece-span.ts'
import type { Located, Text } from '../../outline/shape.ts'
import { type Memory, noMemory } from '../../source/memory.ts'
import { newParser } from '../markdown.ts'
import type { Citation } from './citation.ts'
import { citationOf, citationRule, unreadCitationRule } from './citation-rule.ts'
import { mayCite } from './cited-texts.ts'
import { closingBracket } from './parse-citation.ts'

/** What a text cites, in order, and what looks like a citation but is none. Code, links and escapes are as Markdown sees them. */
export interface CitationsInText {
  readonly citations: readonly Located<Citation>[]
  /** `isClosed` when the bracket has its end, but no key in it. */
  readonly unread: readonly (Text & { readonly isClosed: boolean })[]
}

const none: CitationsInText = { citations: [], unread: [] }

export function findCitations(text: Text, memory: Memory = noMemory): CitationsInText {
  if (!mayCite(text)) return none
  const tokens = memory.recall('citations in a text', [text.value], () => citingTokens(text.value))
  const place = placesIn(text)
  const citations: Located<Citation>[] = []
  const unread: CitationsInText['unread'][number][] = []
  for (const token of tokens) {
    if (token.type === 'citation') {
      const citation = citationOf(token)
      citations.push({ value: citation, span: place(citation.written) })
    } else if (token.type === 'unread_citation') {
      const written = firstWords(token.content)
      unread.push({ value: written, span: place(written, 1), isClosed: closingBracket(token.content, 0) !== undefined })
    }
  }
  return { citations, unread }
}

/** In the order of the text. */
function citingTokens(text: string): readonly Token[] {
  const tokens = parser.parse(text, {}).flatMap(({ children }) => children ?? [])
  return tokens.filter(({ type }) => type === 'citation' || type === 'unread_citation')
}

const parser = newParser()
citationRule(
  parser,
  () => true,
  () => false,
)
unreadCitationRule(parser)

/** Finds one piece after the other in the source: equal ones stand in different places. */
function placesIn({ value, span }: Text): (piece: string, taken?: number) => Text['span'] {
  let done = 0
  return (piece, taken = piece.length) => {
    const at = value.indexOf(piece, done)
    if (at === -1) return span
    done = at + taken
    return pieceSpan(piece, span, value.slice(0, at).split(piece).length - 1)
  }
}

/** Up to what would end a key, or the bracket. */
function firstWords(text: string): string {
  return /^..[^\s,，;；\]］】]*[\]］】]?/u.exec(text)?.[0] ?? text
}
