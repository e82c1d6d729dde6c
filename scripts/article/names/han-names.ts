import type { Name } from './name.ts'
import { japaneseSurnames, surnames, titles } from './surnames.ts'

/** What follows a name more often than it is part of one. */
export const behindNames = '后来说认为在解表示指提曾于的与和就因对及将也等称批访问谈强要写著教被把不同一再则还又]'

const before = new RegExp(`(?:${titles})([${surnames}]\\p{Script=Han}{2})`, 'gu')
const after = new RegExp(`(?<![\\p{Script=Han}])([${surnames}]\\p{Script=Han}{2})(?=${titles})`, 'gu')
const japanese = new RegExp(`^(?:${japaneseSurnames})`)

const author = new RegExp(
  `(?:^|\\n|\\] ?|[、,;] ?)([${surnames}]\\p{Script=Han}{2})(?=:《| *\\n|[、,] ?[${surnames}])`,
  'gu',
)

/** Names of three characters of Chinese and Koreans in a folded text, as far as a title beside them, or the manner of notes, shows them. */
export function findHanNames(folded: string): ReadonlySet<string> {
  const found = [before, after, author].flatMap((pattern) =>
    [...folded.matchAll(pattern)].map(({ 1: name = '' }) => name),
  )
  return new Set(found.filter((name) => isLikely(name, folded)))
}

/**
 * A third character is part of a name when it always follows the first two, and when the name comes again or something follows that names
 * don't have: 朴振就 is 朴振.
 */
function isLikely(name: string, folded: string): boolean {
  // 石田清 is 石田清志.
  if (/[的和与在是了对等及将]/.test(name) || japanese.test(name)) return false
  const ends = folded.split(name.slice(0, 2)).slice(1)
  if (!ends.every((end) => end[0] === name[2])) return false
  const next = ends[0]?.[1] ?? ''
  return ends.length > 1 || !/\p{Script=Han}/u.test(next) || behindNames.includes(next)
}

/** Where a folded text has a name that differs in one character from a known one that it might be. */
export function findMisspelt(
  folded: string,
  known: ReadonlySet<string>,
  isKnownText: (text: string) => boolean,
): readonly (Name & { readonly meant: string })[] {
  const names = [...known]
  const surnamesOfThem = new Set(names.map(([first]) => first))
  const found: (Name & { meant: string })[] = []
  for (let start = 0; start + 3 <= folded.length; start++) {
    if (!surnamesOfThem.has(folded[start])) continue
    const text = folded.slice(start, start + 3)
    if (!/^\p{Script=Han}{3}$/u.test(text) || known.has(text)) continue
    const meant = names.find((name) => isSlip(text, name, folded.slice(0, start)))
    if (meant && !isKnownText(text)) found.push({ text, start, end: start + 3, meant })
  }
  return found
}

/** The given name's last character is another; or its first, where a title before it shows a name. */
function isSlip(text: string, name: string, lead: string): boolean {
  if (text[0] !== name[0]) return false
  if (text[1] === name[1]) return true
  return text[2] === name[2] && new RegExp(`(?:${titles})$`).test(lead)
}
