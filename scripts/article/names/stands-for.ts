import { endingWords } from './han-endings.ts'
import type { HanOrganisation } from './han-organisations.ts'

/** A name is no longer than this before the word that ends it. */
const longest = 24

/**
 * Whether a folded text has a name that this one is short for: with an ending that is as good, and the same characters before it in the
 * same order. 情报协议 stands for 军事情报保护协定; 图联公约 is the one of 图书馆协会联合会.
 */
export function standsForOneIn(folded: string, { tail, own, ending, is }: HanOrganisation): boolean {
  const isShort = hasName(folded, tail.slice(0, -ending.text.length), ending.alike)
  return isShort || (is === 'unlisted' && ending.kind !== 'house' && hasName(folded, own, endingWords))
}

/** Whether a name with one of these endings, itself included, has these characters in their order. */
function hasName(folded: string, characters: string, endings: readonly string[]): boolean {
  return endings.some((ending) => {
    for (let at = folded.indexOf(ending); at !== -1; at = folded.indexOf(ending, at + 1)) {
      if (areInOrder([...characters], nameBefore(folded, at) + ending)) return true
    }
    return false
  })
}

function nameBefore(folded: string, end: number): string {
  return folded.slice(Math.max(0, end - longest), end).replace(/^.*[\n。;:!?,，]/su, '')
}

function areInOrder(characters: readonly string[], text: string): boolean {
  let from = 0
  return characters.every((character) => {
    const at = text.indexOf(character, from)
    from = at + 1
    return at !== -1
  })
}
