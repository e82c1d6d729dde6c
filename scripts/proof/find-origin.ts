import type { Origin } from '../deck/origins.ts'
import type { Passage } from './measures.ts'

/**
 * Where a text on a slide comes from: the text of the outline that says the same, or else the shortest that it is a part of, such as
 * the strong words that a point begins with. Of two that say the same, the first.
 */
export function findOrigin({ letters }: Passage, origins: readonly Origin[]): Origin | undefined {
  for (const passage of letters) {
    const same = origins.find((origin) => origin.letters === passage)
    if (same) return same
  }
  const [innermost] = letters
  if (innermost === undefined) return undefined
  return (
    shortest(origins.filter((origin) => origin.letters.includes(innermost))) ??
    longest(origins.filter((origin) => origin.letters.length > 1 && innermost.includes(origin.letters)))
  )
}

function shortest(origins: readonly Origin[]): Origin | undefined {
  return [...origins].sort((a, b) => a.letters.length - b.letters.length)[0]
}

function longest(origins: readonly Origin[]): Origin | undefined {
  return [...origins].sort((a, b) => b.letters.length - a.letters.length)[0]
}
