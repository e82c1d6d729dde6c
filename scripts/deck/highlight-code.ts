import type { HighlighterCore } from '@shikijs/core'
import { closest } from '../source/closest.ts'
import { asHtml, escapeHtml, type Html } from './html.ts'

/** Each line of a code as HTML: a `<span>` with the class of what it is (`code-keyword`) around each word that has a colour. */
export type HighlightCode = (code: string, language: string | null) => Promise<readonly Html[]>

/** A language that there are no colours for, and the one that may have been meant. */
export interface UnknownLanguage {
  readonly meant: string | null
}

/** Whether there are colours for a language, by its name or one that it is also known by (`py`). */
export async function findLanguage(name: string): Promise<string | UnknownLanguage> {
  const { languageNames, languageAliasNames } = await import('@shikijs/langs')
  const names = [...languageNames, ...languageAliasNames]
  const known = name.toLowerCase()
  return names.includes(known) ? known : { meant: closest(known, names) ?? null }
}

/** Longer lines are data rather than code, and take long. */
const longestLine = 2000

/** ms a line. Usually it is 500, in which a busy machine may not even have read the grammar: the same code would look different. */
const longestTime = 20_000

/** Lines of a code in a language that `findLanguage` knows; plain ones without a language. */
export const highlightCode: HighlightCode = async (code, language) => {
  const lines = code.split('\n')
  if (language === null) return lines.map(escapeHtml)
  const highlighter = await highlighterFor(language)
  const options = { lang: language, theme, tokenizeMaxLineLength: longestLine, tokenizeTimeLimit: longestTime }
  return highlighter
    .codeToTokensBase(code, options)
    .map((tokens) => asHtml(tokens.map(({ content, color }) => coloured(content, color)).join('')))
}

/** By language. To make one takes 0.1 to 0.7 s, to use it some milliseconds; a preview uses it at every save. */
const highlighters = new Map<string, Promise<HighlighterCore>>()

function highlighterFor(language: string): Promise<HighlighterCore> {
  const highlighter = highlighters.get(language) ?? loadHighlighter(language)
  highlighters.set(language, highlighter)
  return highlighter
}

async function loadHighlighter(language: string): Promise<HighlighterCore> {
  const [{ createHighlighterCore, createCssVariablesTheme }, { createJavaScriptRegexEngine }, { default: grammar }] =
    await Promise.all([
      import('@shikijs/core'),
      import('@shikijs/engine-javascript'),
      import(/* @vite-ignore */ `@shikijs/langs/${language}`),
    ])
  return createHighlighterCore({
    themes: [createCssVariablesTheme({ name: theme, variablePrefix: variable })],
    langs: [grammar],
    // A rule that JavaScript's expressions can't say is left out: some words less have a colour.
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  })
}

const theme = 'deck'
const variable = '--code-'
const colour = new RegExp(String.raw`^var\(${variable}token-([a-z-]+)\)$`)

function coloured(content: string, color: string | undefined): string {
  const name = colour.exec(color ?? '')?.[1]
  const text = escapeHtml(content)
  return name && content.trim() !== '' ? `<span class="code-${name}">${text}</span>` : text
}
