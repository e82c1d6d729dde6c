import type { MarkdownIt, Token } from 'markdown-it'
import type { Citation } from './citation.ts'
import { citationAt, looksLikeCitation } from './parse-citation.ts'

/**
 * Teaches a Markdown parser citations: each that is accepted becomes a token `citation`. In code, in links and behind a backslash
 * there are none. Before one that `closesUp`, blanks go.
 */
export function citationRule(
  parser: MarkdownIt,
  accepts: (citation: Citation) => boolean,
  closesUp: (citation: Citation) => boolean,
): void {
  parser.inline.ruler.at('text', (state, silent) => {
    plainRun.lastIndex = state.pos
    const length = plainRun.exec(state.src)?.[0].length ?? 0
    if (length === 0) return false
    const end = Math.min(state.pos + length, state.posMax)
    if (!silent) state.pending += state.src.slice(state.pos, end)
    state.pos = end
    return true
  })
  parser.inline.ruler.before('link', 'citation', (state, silent) => {
    const found = state.linkLevel === 0 ? citationAt(state.src, state.pos) : undefined
    if (!found || !accepts(found.citation)) return false
    if (!silent) {
      if (closesUp(found.citation)) state.pending = state.pending.trimEnd()
      const meta: CitationMeta = { citation: found.citation, at: state.pos, end: found.end }
      state.push('citation', '', 0).meta = meta
    }
    state.pos = found.end
    return true
  })
}

/** What a token `citation` carries: what is cited, and from where to where it is written in its stretch of running text. */
export type CitationMeta = {
  readonly citation: Citation
  readonly at: number
  readonly end: number
}

/** What a token `citation` cites. */
export function citationOf(token: Token | undefined): Citation {
  return metaOf(token).citation
}

export function metaOf(token: Token | undefined): CitationMeta {
  return token?.meta as CitationMeta
}

/** Makes a token `unread_citation` of each bracket that begins like a citation, and is neither one nor a link. */
export function unreadCitationRule(parser: MarkdownIt): void {
  parser.inline.ruler.after('link', 'unread_citation', (state, silent) => {
    if (!looksLikeCitation(state.src, state.pos)) return false
    if (!silent) state.push('unread_citation', '', 0).content = state.src.slice(state.pos)
    state.pos++
    return true
  })
}

/** What no rule can begin with: markdown-it's own characters, and the full-width brackets and at sign. */
const plainRun = /[^\n!#$%&*+\-:<=>@[\\\]^_`{}~［【＠]+/y
