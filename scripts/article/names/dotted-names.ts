import type { Name } from './name.ts'

/** Characters that end a name rather than go on with it. */
const functional = '的是在说认为称比和与对将于就曾也了所等指讲写把被由从向其这那及并或'
const part = `[\\p{Script=Han}]`
const dotted = new RegExp(`(${part}{1,6})((?:[·•・]${part}{1,8})+)`, 'gu')

/** Foreign names in Chinese: 伊莎贝尔·莫雷诺. Where they begin and end, only the dot is sure: each side is as long as it may be. */
export function findDotted(text: string): readonly Name[] {
  return [...text.matchAll(dotted)].map((match) => {
    const [, before = '', behind = ''] = match
    const first = before.replace(new RegExp(`^.*[${functional}]`), '')
    const last = new RegExp(`^.[^${functional}]*`).exec(behind)?.[0] ?? behind
    const start = match.index + before.length - first.length
    return { text: first + last, start, end: start + first.length + last.length }
  })
}

/** How two such names go together: they are the same as far as both are sure, one of their sides is, or neither. */
export function compareDotted(a: string, b: string): 'same' | 'alike' | 'different' {
  const [given, family] = sides(a)
  const [otherGiven, otherFamily] = sides(b)
  const isGiven = given.endsWith(otherGiven) || otherGiven.endsWith(given)
  const isFamily = family.startsWith(otherFamily) || otherFamily.startsWith(family)
  if (isGiven && isFamily) return 'same'
  const shared = sharedEnd(given, otherGiven) + sharedStart(family, otherFamily)
  return shared >= 3 && (isGiven || isFamily || shared >= 4) ? 'alike' : 'different'
}

function sides(name: string): readonly [string, string] {
  const at = name.search(/[·•・]/)
  return [name.slice(0, at), name.slice(at + 1)]
}

function sharedStart(a: string, b: string): number {
  let count = 0
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count++
  return count
}

function sharedEnd(a: string, b: string): number {
  return sharedStart([...a].reverse().join(''), [...b].reverse().join(''))
}
