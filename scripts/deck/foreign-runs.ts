import { cjk } from '../source/east-asian.ts'
import { asHtml, escapeHtml, type Html } from './html.ts'

const kana = '\\p{Script=Hiragana}\\p{Script=Katakana}ー'
const japanese = `[「『][^「」『』]*[${kana}][^「」『』]*[」』]|[${kana}]+`
const korean = '\\p{Script=Hangul}(?:[\\p{Script=Hangul} ]*\\p{Script=Hangul})?'

/**
 * Text → HTML in which Japanese (kana, or a 「title」 that holds some) and Korean in a deck of another language
 * carry their `lang`, so that they get their own glyphs and readers aloud their own voice.
 */
export function markForeignRuns(text: string, deckLanguage: string): Html {
  const pattern = new RegExp(`(?<ja>${japanese})|(?<ko>${korean})`, 'gu')
  let html = ''
  let done = 0
  for (const match of text.matchAll(pattern)) {
    const language = match.groups?.ja === undefined ? 'ko' : 'ja'
    if (deckLanguage.startsWith(language)) continue
    html += escapeHtml(text.slice(done, match.index))
    html += `<span lang="${language}">${escapeHtml(match[0])}</span>`
    done = match.index + match[0].length
  }
  return asHtml(html + escapeHtml(text.slice(done)))
}

const cjkCharacter = new RegExp(`[${cjk}]`, 'u')

/** `en` for text without a CJK character in a CJK deck, otherwise null: the deck's language holds. */
export function foreignLanguage(text: string, deckLanguage: string): 'en' | null {
  return isCjk(deckLanguage) && /\p{Script=Latin}/u.test(text) && !cjkCharacter.test(text) ? 'en' : null
}

/** Whether a language is written in Han, kana or Hangul. */
export function isCjk(language: string): boolean {
  return /^(zh|ja|ko)\b/i.test(language)
}
