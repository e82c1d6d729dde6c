import { cjk } from '../../source/east-asian.ts'
import type { Article } from '../article.ts'
import { findQuoted } from '../claims/quoted.ts'
import type { Statement } from '../claims/statement.ts'
import type { Finding } from '../finding.ts'
import { placeOfSpot, spotAt } from '../places.ts'
import { runLength } from '../text/runs.ts'
import { solid } from '../text/solid.ts'

/** As long as 30 characters of Chinese: about fifteen words. */
const mostLetters = 75

/** Says where a statement has long runs of the article's own words without quotation marks. */
export function checkCopies(statement: Statement, article: Article): readonly Finding[] {
  if (statement.isQuotation) return []
  return piecesOutsideQuotes(statement).flatMap(({ folded, start }) => copiesIn(folded, start, statement, article))
}

function copiesIn(folded: string, offset: number, statement: Statement, article: Article): readonly Finding[] {
  const own = solid(folded)
  const isWide = new RegExp(`[${cjk}]`, 'u').test(own.text)
  const least = isWide ? runLength : mostLetters + 1
  const findings: Finding[] = []
  for (let at = 0; at + runLength <= own.text.length; ) {
    const found = article.runs.get(own.text.slice(at, at + runLength))
    if (found === undefined) {
      at++
      continue
    }
    let length = runLength
    while (at + length < own.text.length && own.text[at + length] === article.solid.text[found + length]) length++
    const [start, end] = [own.at[at] ?? 0, (own.at[at + length - 1] ?? 0) + 1]
    if (length >= least) findings.push(copied(offset + start, offset + end, article.solid.at[found] ?? 0))
    at += length
  }
  return findings

  function copied(start: number, end: number, place: number): Finding {
    const run = statement.text.slice(start, end)
    const count = isWide ? solid(run).text.length : run.split(/\s+/).length
    const facts = {
      run,
      length: count,
      unit: isWide ? 'characters' : 'words',
      place: placeOfSpot(spotAt(article, place)),
    } as const
    return {
      entry: statement.entry,
      written: run,
      diagnostic: { code: 'copied-run', facts, span: statement.spanOf(start, end) },
    }
  }
}

/** The text between quotations. A quotation of a word or two is no interruption of what is copied around it. */
function piecesOutsideQuotes({
  text,
  folded,
}: Statement): readonly { readonly folded: string; readonly start: number }[] {
  const pieces: { folded: string; start: number }[] = []
  let from = 0
  for (const { start, end } of findQuoted(text).filter((quote) => quote.text.length > 8)) {
    if (start < from) continue
    pieces.push({ folded: folded.slice(from, start), start: from })
    from = end
  }
  return [...pieces, { folded: folded.slice(from), start: from }]
}
