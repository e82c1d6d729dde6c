import { cjk } from '../source/east-asian.ts'
import { type Pace, usualPace } from './pace.ts'

const spokenCharacter = new RegExp(`[${cjk}]`, 'gu')

/** Brackets that cite, as pandoc writes them: `[@key, p. 3; @other]`. The text of a link is said. */
export const bracketedCitation = /[[［【](?:[^\]］】]*[^\]］】\p{L}\p{N}])?@[\p{L}\p{N}_{][^\]］】]*[\]］】](?!\()/gu

/** How long it takes to say a Markdown text, in minutes. Punctuation and citations in brackets are said in no time. */
export function speakingMinutes(markdown: string, pace: Pace = usualPace): number {
  const text = markdown.replace(bracketedCitation, '')
  const characters = text.match(spokenCharacter)?.length ?? 0
  const words = text.replace(spokenCharacter, ' ').match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
  return characters / pace.characters + words / pace.words
}
