import { markForeignRuns } from '../foreign-runs.ts'
import { type Rich, richFrom, unescapeHtml } from '../html.ts'

/**
 * What the processor made of a work → HTML for a deck: the whole carries the work's language where that isn't the deck's, and
 * runs in a third language their own.
 */
export function entryHtml(html: string, language: string, deckLanguage: string): Rich {
  const own = primary(language) === primary(deckLanguage) ? null : language
  const marked = html
    .split(/(<[^>]*>)/)
    .map((piece) => (piece.startsWith('<') ? piece : markForeignRuns(unescapeHtml(piece), own ?? deckLanguage)))
    .join('')
  return richFrom(own === null ? marked : `<span lang="${own}">${marked}</span>`)
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? ''
}
