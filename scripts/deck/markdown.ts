import MarkdownIt from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'
import { hanAndKana, widePunctuation } from '../source/east-asian.ts'
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
 * HTML is shown as text, line breaks between Chinese or Japanese characters leave no space.
 */
export function markdownFor(language: string, writeFormula: WriteFormula = () => undefined): Markdown {
  const parser = parserFor(writeFormula)
  parser.renderer.rules.text = (tokens, index) => markForeignRuns(tokens[index]?.content ?? '', language)
  parser.renderer.rules.softbreak = (tokens, index) =>
    isSpaceless(tokens[index - 1]?.content.at(-1)) && isSpaceless(tokens[index + 1]?.content.at(0)) ? '' : '\n'
  return {
    inline: (text) => richFrom(parser.renderInline(text)),
    block: (text) => richFrom(parser.render(text).trim()),
  }
}

/** The formulas in a text, from first to last. */
export function formulasIn(text: string): readonly WrittenFormula[] {
  const found: WrittenFormula[] = []
  parserFor((formula) => {
    found.push(formula)
    return undefined
  }).renderInline(text)
  return found
}

function parserFor(writeFormula: WriteFormula): InstanceType<typeof MarkdownIt> {
  const parser = new MarkdownIt({ html: false, linkify: false, typographer: false }).use(cjkFriendly).disable('image')
  return parser.use(mathSyntax, writeFormula)
}

const spaceless = new RegExp(`[${hanAndKana}${widePunctuation}]`, 'u')

function isSpaceless(character: string | undefined): boolean {
  return character !== undefined && spaceless.test(character)
}
