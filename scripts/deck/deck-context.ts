import { defaultLanguage } from '../outline/language.ts'
import type { LocatedOutline } from '../outline/schema.ts'
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
}

/** The language of an outline, its words, and how its texts become HTML. */
export function contextFor(outline: LocatedOutline, materials: Materials): DeckContext {
  const language = outline.lang?.value ?? defaultLanguage
  const { bibliography, formulas } = materials
  const writeFormula = (formula: WrittenFormula) => formulas.get(formulaName(formula))?.html
  return {
    language,
    words: wordsFor(language),
    markdown: markdownFor(language, bibliography, writeFormula),
    materials,
  }
}
