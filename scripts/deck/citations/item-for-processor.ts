import type { CslItem } from './citation.ts'
import type { TermLocale } from './style.ts'
import { languageOf, termLocaleOf } from './work-language.ts'

/** A name as CSL-JSON has it. */
export interface Name {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
  readonly suffix?: string
  readonly [part: string]: unknown
}

/**
 * A work as the processor is to take it, under an `id` of lectern's own: the processor keeps ids as properties of plain objects,
 * where `constructor` and `__proto__` stand already. `isShortened` when given names become initials.
 */
export function itemForProcessor(item: CslItem, id: string, isShortened: boolean): CslItem {
  const language = languageOf(item)
  const names = Object.entries(item).flatMap(([variable, value]) =>
    isNames(value) ? [[variable, value.map((name) => nameForProcessor(name, language, isShortened))]] : [],
  )
  return { ...item, ...Object.fromEntries(names), id, language }
}

function isNames(value: unknown): value is readonly Name[] {
  return (
    Array.isArray(value) && value.every((name) => typeof name === 'object' && name !== null && !Array.isArray(name))
  )
}

function nameForProcessor(name: Name, language: string, isShortened: boolean): Name {
  const { family = '', given = '', literal } = name
  // How BibTeX leaves authors out.
  if (literal === 'others') return { literal: `<span class="nocase">${others[termLocaleOf(language)]}</span>` }
  // Capitals are for the family names of persons: AMERICAN WATER WORKS ASSOCIATION is an organisation.
  if (literal !== undefined) return { ...name, literal: `<span class="nocase">${literal}</span>` }
  // Chinese, Japanese and Korean names are never shortened to the family name; the processor would do so in 尹锡悦等.
  if (isEastAsian(family + given)) return { ...name, family: family + given, given: '' }
  // Min-jung is M. J. or M.-J., but not M. jung.
  return isShortened
    ? { ...name, given: given.replace(/(?<=\p{L}[-‐])\p{Ll}/gu, (letter) => letter.toUpperCase()) }
    : name
}

const others: Readonly<Record<TermLocale, string>> = {
  'zh-CN': '等',
  'zh-TW': '等',
  'ja-JP': 'ほか',
  'ko-KR': '외',
  'en-US': 'et al.',
}

function isEastAsian(name: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー·・\s]+$/u.test(name)
}
