import { cjk } from '../source/east-asian.ts'

/** Characters of Chinese, Japanese or Korean that a speaker says in a minute: that of news and lectures, 240 to 260. */
const charactersPerMinute = 250
/** Words of other languages in a minute: that of lectures, 130 to 150. */
const wordsPerMinute = 140

const spokenCharacter = new RegExp(`[${cjk}]`, 'gu')

/** Brackets that cite, as pandoc writes them: `[@key, p. 3; @other]`. The text of a link is said. */
const citation = /[[［【](?:[^\]］】]*[^\]］】\p{L}\p{N}])?@[\p{L}\p{N}_{][^\]］】]*[\]］】](?!\()/gu

/** How long it takes to say a Markdown text, in minutes. Punctuation and citations in brackets are said in no time. */
export function speakingMinutes(markdown: string): number {
  const text = markdown.replace(citation, '')
  const characters = text.match(spokenCharacter)?.length ?? 0
  const words = text.replace(spokenCharacter, ' ').match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
  return characters / charactersPerMinute + words / wordsPerMinute
}
