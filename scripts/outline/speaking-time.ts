/** Characters of Chinese, Japanese or Korean that a speaker says in a minute: that of news and lectures, 240 to 260. */
const charactersPerMinute = 250
/** Words of other languages in a minute: that of lectures, 130 to 150. */
const wordsPerMinute = 140

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** How long it takes to say a text, in minutes. Punctuation is said in no time. */
export function speakingMinutes(text: string): number {
  const characters = text.match(cjk)?.length ?? 0
  const words = text.replace(cjk, ' ').match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0
  return characters / charactersPerMinute + words / wordsPerMinute
}
