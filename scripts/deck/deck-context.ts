import { defaultLanguage } from '../outline/language.ts'
import type { LocatedOutline } from '../outline/schema.ts'
import type { Memory } from '../source/memory.ts'
import { mayCite } from './citations/cited-texts.ts'
import { formulaName } from './load-formulas.ts'
import { type Markdown, markdownFor } from './markdown.ts'
import type { Materials } from './materials.ts'
import type { WrittenFormula } from './math-syntax.ts'
import { type Words, wordsFor } from './words.ts'

/** What every step of building a deck looks up. */
export interface DeckContext {
  readonly language: string
  readonly words: Words
  readonly markdown: Markdown
  readonly materials: Materials
  /** What `make` makes of a text in Markdown, or made of it before, of everything that a text may name. */
  readonly recallText: <T>(kind: string, text: string, make: () => T) => T
}

/** The language of an outline, its words, and how its texts become HTML. */
export function contextFor(outline: LocatedOutline, materials: Materials, memory: Memory): DeckContext {
  const language = outline.lang?.value ?? defaultLanguage
  const { bibliography, formulas } = materials
  const writeFormula = (formula: WrittenFormula) => formulas.get(formulaName(formula))?.html
  const markdown = markdownFor(language, bibliography, writeFormula)
  const recallText: DeckContext['recallText'] = (kind, text, make) => {
    const named = [mayCite({ value: text }) ? bibliography : null, text.includes('$') ? formulas : null]
    return memory.recall(kind, [text, language, ...named], make)
  }
  return {
    language,
    words: wordsFor(language),
    markdown: {
      inline: (text) => recallText('line of Markdown', text, () => markdown.inline(text)),
      block: (text) => recallText('Markdown', text, () => markdown.block(text)),
    },
    materials,
    recallText,
  }
}
