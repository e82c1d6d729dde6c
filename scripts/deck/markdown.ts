import Parser, { type MarkdownIt, type Token } from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'
import { hanAndKana, widePunctuation } from '../source/east-asian.ts'
import type { Bibliography, Citation } from './citations/citation.ts'
import { citationOf, citationRule } from './citations/citation-rule.ts'
import { closesUp, showCitation } from './citations/show-citation.ts'
import { markForeignRuns } from './foreign-runs.ts'
import { type Html, type Rich, richFrom } from './html.ts'
import { mathSyntax, type WrittenFormula } from './math-syntax.ts'

/** How Markdown becomes HTML in one deck. `inline` is one line; `block` has paragraphs and lists. */
export interface Markdown {
  readonly inline: (text: string) => Rich
  readonly block: (text: string) => Rich
}

/** The HTML of a formula; undefined for one that isn't known, which is shown as it is written. */
export type WriteFormula = (formula: WrittenFormula) => Html | undefined

/**
 * Markdown for a deck of this language: emphasis beside CJK punctuation is seen (markdown-it-cjk-friendly),
 * HTML is shown as text, line breaks between Chinese or Japanese characters leave no space, and the citations of
 * the bibliography become marks.
 */
export function markdownFor(
  language: string,
  bibliography: Bibliography | null = null,
  writeFormula: WriteFormula = asWritten,
): Markdown {
  const parser = newParser(writeFormula)
  if (bibliography) showCitations(parser, bibliography)
  parser.renderer.rules.text = (tokens, index) => markForeignRuns(tokens[index]?.content ?? '', language)
  parser.renderer.rules.softbreak = (tokens, index) =>
    isSpaceless(textBefore(tokens, index).at(-1)) && isSpaceless(tokens[index + 1]?.content.at(0)) ? '' : '\n'
  return {
    inline: (text) => richFrom(parser.renderInline(text)),
    block: (text) => richFrom(parser.render(text).trim()),
  }
}

/** The formulas in a text, from first to last. */
export function formulasIn(text: string): readonly WrittenFormula[] {
  const found: WrittenFormula[] = []
  newParser((formula) => {
    found.push(formula)
    return undefined
  }).renderInline(text)
  return found
}

/** A parser of Markdown as lectern takes it. */
export function newParser(writeFormula: WriteFormula = asWritten): MarkdownIt {
  const parser = new Parser({ html: false, linkify: false, typographer: false }).use(cjkFriendly).disable('image')
  return parser.use(mathSyntax, writeFormula)
}

const asWritten = () => undefined

function showCitations(parser: MarkdownIt, bibliography: Bibliography): void {
  const isKnown = ({ written }: Citation) => bibliography.marks.has(written)
  citationRule(parser, isKnown, (citation) => closesUp(citation, bibliography))
  parser.renderer.rules.citation = (tokens, index) => showCitation(citationOf(tokens[index]), bibliography)
}

/** The text before a token, citations aside. */
function textBefore(tokens: readonly Token[], index: number): string {
  const before = tokens[index - 1]
  return before?.type === 'citation' ? textBefore(tokens, index - 1) : (before?.content ?? '')
}

const spaceless = new RegExp(`[${hanAndKana}${widePunctuation}]`, 'u')

/** Whether a line break beside this character leaves no space: beside Chinese and Japanese. */
export function isSpaceless(character: string | undefined): boolean {
  return character !== undefined && spaceless.test(character)
}
