import type { Article } from '../article.ts'
import { findQuoted, type Quoted } from '../claims/quoted.ts'
import type { Statement } from '../claims/statement.ts'
import type { Finding } from '../finding.ts'
import { isNear, spotAt } from '../places.ts'
import { occurrences } from '../text/occurrences.ts'
import { solid } from '../text/solid.ts'
import { distant } from './distant.ts'
import { nearestPassage } from './nearest-passage.ts'

/** Holds what a statement quotes against the article's words, whatever the marks, line breaks and characters. */
export function checkQuotes(statement: Statement, article: Article): readonly Finding[] {
  const { text, isQuotation } = statement
  const quotes = isQuotation ? [{ text, start: 0, end: text.length }] : findQuoted(text)
  return quotes.flatMap((quote) => checkQuote(quote, statement, article) ?? [])
}

function checkQuote(quote: Quoted, statement: Statement, article: Article): Finding | undefined {
  const { entry, from } = statement
  const parts = partsOf(statement.folded.slice(quote.start, quote.end))
  const found = parts.map((part) => occurrences(article.solid, part).map((at) => spotAt(article, at)))
  const span = statement.spanOf(quote.start, quote.end)
  const missing = parts.find((_, index) => found[index]?.length === 0)
  if (missing !== undefined) {
    const facts = {
      written: quote.text,
      nearest: nearestPassage(missing, article, (spot) => isNear(spot, from, article)),
    }
    return { entry, written: quote.text, diagnostic: { code: 'unsourced-quote', facts, span } }
  }
  const away = found.find((spots) => !spots.some((spot) => isNear(spot, from, article)))
  return away && distant(quote.text, span, statement, away)
}

/** What was left out or put in parts a quotation; single characters are too little to look for. */
function partsOf(folded: string): readonly string[] {
  return folded
    .split(/…+|\.{3,}|\[[^\]]*\]/)
    .map((part) => solid(part).text)
    .filter((part) => part.length > 1)
}
