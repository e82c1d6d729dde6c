/** Character classes of East Asian text, to be put between the brackets of a regular expression with the flag `u`. */

/** Scripts that set no spaces between words. */
export const hanAndKana = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'

/** Chinese, Japanese and Korean. */
export const cjk = `${hanAndKana}\\p{Script=Hangul}`

/** The punctuation that goes with them, as wide as they are. */
export const widePunctuation = '\\u3000-\\u303f\\uff00-\\uffef“”‘’—…'

const wide = new RegExp(`[${cjk}${widePunctuation}]`, 'u')

/** Whether a character is as wide as it is high. */
export function isWide(character: string): boolean {
  return wide.test(character)
}
