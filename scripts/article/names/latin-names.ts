import { lettersBetween } from '../../source/closest.ts'
import { latinWordsOf } from './latin-words.ts'
import type { Name } from './name.ts'

const word = /\p{Lu}[\p{Script=Latin}\p{N}]*(?:['’-]\p{Script=Latin}+)*/gu

/** The capitalised words of a text: names, acronyms, beginnings of sentences. */
export function findCapitalised(text: string): readonly Name[] {
  return [...text.matchAll(word)]
    .map((match) => ({ text: match[0].replace(/['’]s$/, ''), start: match.index }))
    .filter(({ text }) => text.length > 2)
    .map(({ text, start }) => ({ text, start, end: start + text.length }))
}

/** The Latin words of an article: in which names may be misspelt, and which are no names. */
export interface LatinWords {
  /** Capitalised in the middle of sentences, and nowhere in small letters. */
  readonly names: ReadonlySet<string>
  /** Every word, in small letters. */
  readonly words: ReadonlySet<string>
}

/** What words there are, and which of them are names. */
export function latinWords(text: string): LatinWords {
  const all = latinWordsOf(text)
  const small = new Set(all.filter((written) => /^\p{Ll}/u.test(written)))
  const names = [...text.matchAll(/(?<=[\p{L}\p{N},;:)”"’》」、，。！？（(][ ]?|^)\p{Lu}[\p{Script=Latin}\p{N}]+/gmu)]
    .map(([name]) => name)
    .filter((name) => name.length > 2 && !small.has(name.toLowerCase()))
  return { names: new Set(names), words: new Set(all.map((written) => written.toLowerCase())) }
}

/** Whether an article has a word, in the singular or the plural, in capitals or not, or in a spelling that is a letter away. */
export function hasWord(written: string, { words }: LatinWords): boolean {
  const small = singular(written)
  if (words.has(written.toLowerCase()) || words.has(small) || words.has(`${small}s`)) return true
  const most = small.length > 8 ? 2 : small.length > 4 ? 1 : 0
  return most > 0 && [...words].some((word) => word[0] === small[0] && lettersBetween(word, small) <= most)
}

/** The name that a capitalised word is probably a slip for: one letter is another, or two in a long name, or two have changed places. */
export function findMeant(written: string, { names, words }: LatinWords): string | undefined {
  if (words.has(written.toLowerCase()) || words.has(singular(written))) return undefined
  const isAcronym = written === written.toUpperCase()
  return [...names].find((name) => {
    if ((name === name.toUpperCase()) !== isAcronym || Math.abs(name.length - written.length) > 1) return false
    if (isAcronym) return isShuffled(name, written) || (name.length > 3 && lettersBetween(name, written) === 1)
    return (
      name[0] === written[0] &&
      name.length > 4 &&
      !isInflected(name, written) &&
      lettersBetween(name, written) <= (name.length > 8 ? 2 : 1)
    )
  })
}

function isShuffled(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
}

/** Routes and Route, Korean and Korea. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.startsWith(short) && /^(?:s|n|d|an|ed)$/.test(long.slice(short.length))
}

function singular(written: string): string {
  return written.toLowerCase().replace(/(?:'s|s)$/, '')
}
