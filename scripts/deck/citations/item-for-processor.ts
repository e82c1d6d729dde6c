import type { CslItem } from './citation.ts'
import { languageOf } from './work-language.ts'

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
  const names = Object.entries(item).flatMap(([variable, value]) =>
    isNames(value) ? [[variable, value.map((name) => nameForProcessor(name, isShortened))]] : [],
  )
  return { ...item, ...Object.fromEntries(names), id, language: languageOf(item) }
}

function isNames(value: unknown): value is readonly Name[] {
  return (
    Array.isArray(value) && value.every((name) => typeof name === 'object' && name !== null && !Array.isArray(name))
  )
}

function nameForProcessor(name: Name, isShortened: boolean): Name {
  const { family = '', given = '', literal } = name
  // Capitals are for the family names of persons: AMERICAN WATER WORKS ASSOCIATION is an organisation.
  if (literal !== undefined) return { ...name, literal: `<span class="nocase">${literal}</span>` }
  // Chinese, Japanese and Korean names are never shortened to the family name; the processor would do so in 尹锡悦等.
  if (isEastAsian(family + given)) return { ...name, family: family + given, given: '' }
  // Min-jung is M. J. or M.-J., but not M. jung.
  return isShortened
    ? { ...name, given: given.replace(/(?<=\p{L}[-‐])\p{Ll}/gu, (letter) => letter.toUpperCase()) }
    : name
}

function isEastAsian(name: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー·・\s]+$/u.test(name)
}
