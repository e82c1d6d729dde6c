/** What a text is mostly written in. */
export type Language = 'chinese' | 'japanese' | 'korean' | 'english' | 'other'

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** The language of most words; notes in others don't count. */
export function mainLanguage(text: string): Language {
  const han = count(text, /\p{Script=Han}/gu)
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const hangul = count(text, /\p{Script=Hangul}/gu)
  const words = count(text, /\p{Script=Latin}+/gu)
  // A word of Latin letters says as much as two characters.
  if (2 * words > han + kana + hangul) return isEnglish(text, words) ? 'english' : 'other'
  if (hangul > han) return 'korean'
  // In Japanese it is the greater part, in Chinese articles with Japanese notes a tenth.
  return kana > han / 2 ? 'japanese' : 'chinese'
}

/** In English, a fifth of the words is of these; in others that have them too, far less. */
function isEnglish(text: string, words: number): boolean {
  return count(text, /\b(?:the|of|and|to|in|that|is|was|for|with)\b/gi) > words / 12
}
