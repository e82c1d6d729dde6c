import type { CslItem } from './citation.ts'
import type { TermLocale } from './style.ts'

/** The work's own language as its entry names it, as a BCP 47 tag: `ja`, `zh-TW`; null when it names none that can be read. */
export function namedLanguage({ language }: CslItem): string | null {
  if (typeof language !== 'string') return null
  const tag = language.trim().replaceAll('_', '-')
  const word = words.get(tag.toLowerCase())
  return word ?? (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null)
}

/** What reference managers and library catalogues write where a tag belongs. */
const words: ReadonlyMap<string, string> = new Map([
  ['chinese', 'zh'],
  ['中文', 'zh'],
  ['汉语', 'zh'],
  ['chi', 'zh'],
  ['zho', 'zh'],
  ['zh-hans', 'zh-CN'],
  ['zh-hant', 'zh-TW'],
  ['english', 'en'],
  ['英文', 'en'],
  ['英语', 'en'],
  ['eng', 'en'],
  ['american', 'en'],
  ['british', 'en'],
  ['japanese', 'ja'],
  ['日文', 'ja'],
  ['日语', 'ja'],
  ['日本語', 'ja'],
  ['jpn', 'ja'],
  ['korean', 'ko'],
  ['韩文', 'ko'],
  ['韩语', 'ko'],
  ['한국어', 'ko'],
  ['kor', 'ko'],
  ['german', 'de'],
  ['ngerman', 'de'],
  ['french', 'fr'],
  ['russian', 'ru'],
  ['spanish', 'es'],
])

/** The language that a work is cited in: its own, else that of the letters of its title. */
export function languageOf(item: CslItem): string {
  return namedLanguage(item) ?? languageOfText(String(item.title ?? item['container-title'] ?? ''))
}

function languageOfText(text: string): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
}

/** Whose words a work of a language is cited with: 等, ほか, 외, otherwise et al. */
export function termLocaleOf(language: string): TermLocale {
  if (/^zh\b/i.test(language)) return /-(TW|HK|MO|Hant)\b/i.test(language) ? 'zh-TW' : 'zh-CN'
  if (/^ja\b/i.test(language)) return 'ja-JP'
  return /^ko\b/i.test(language) ? 'ko-KR' : 'en-US'
}
