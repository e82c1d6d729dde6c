import { hanWords, type Word } from '../text/han-words.ts'
import { areCountries, isBoundary, isGeneric, isWide } from './generic-words.ts'
import { type Ending, endingPattern, findEnding } from './han-endings.ts'
import type { Name } from './name.ts'
import { namesakeAtEnd } from './namesakes.ts'

/** An organisation or agreement of a Chinese text, by the word that says what it is: 峨山 before 研究院. Offsets are those of the text. */
export interface HanOrganisation extends Name {
  /** The last word before the ending that says which one it is, with everything behind it: 气象研究院. */
  readonly tail: string
  /** That word: 气象. */
  readonly own: string
  /** How many characters of the name stand before the ending. */
  readonly length: number
  readonly ending: Ending
  /** Whether it begins with a country, or with a word that says as much. */
  readonly isWide: boolean
  /** What that word is: what others are called after too, no word of the dictionary, as most names are, or a word like any other. */
  readonly is: 'place' | 'namesake' | 'unlisted' | 'word'
}

/** Where a folded text names organisations and agreements; mere kinds of them (双边协定, 各大学) are left out. */
export function findHanOrganisations(folded: string): readonly HanOrganisation[] {
  const matches = [...folded.matchAll(endingPattern)]
  if (matches.length === 0) return []
  const words = hanWords(folded)
  return matches.flatMap(({ 0: text, index }) => {
    const end = index + text.length
    const ending = findEnding(text)
    if (!ending || !words.some((word) => word.end === end)) return []
    const before = wordsBefore(words, index)
    const last = before.findLastIndex((word) => !isGeneric(word.text))
    const own = ownWord(before, last)
    return own ? [organisation(folded, before, own, index, ending)] : []
  })
}

/** The words before an ending that may belong to its name: at most eight, without what a name cannot hold. */
function wordsBefore(words: readonly Word[], index: number): readonly Word[] {
  const before = words.filter(({ start }) => start < index).map((word) => cut(word, index))
  const recent = before.slice(-8)
  return recent.slice(recent.findLastIndex(({ text }) => isBoundary(text)) + 1)
}

/** 福特基金会 is a word of the dictionary: what stands before its ending. */
function cut({ text, start, end }: Word, index: number): Word {
  return end <= index ? { text, start, end } : { text: text.slice(0, index - start), start, end: index }
}

interface Own extends Word {
  readonly is: HanOrganisation['is']
}

/** The last word that is not generic; single characters that no dictionary joins are one. */
function ownWord(before: readonly Word[], last: number): Own | undefined {
  const word = before[last]
  if (!word) return undefined
  const lead = before.slice(0, last + 1)
  const namesake = namesakeAtEnd(lead.map(({ text }) => text).join(''))
  if (namesake) return { ...namesake, start: word.end - namesake.text.length, end: word.end }
  if (word.text.length > 1) return { ...word, is: 'word' }
  const run = lead.slice(lead.findLastIndex(({ text }) => text.length > 1) + 1)
  const text = run.map((single) => single.text).join('')
  return text.length < 2 || areCountries(text)
    ? undefined
    : { text, start: run[0]?.start ?? 0, end: word.end, is: 'unlisted' }
}

function organisation(
  folded: string,
  before: readonly Word[],
  own: Own,
  index: number,
  ending: Ending,
): HanOrganisation {
  const start = own.is === 'word' ? (before[0]?.start ?? own.start) : own.start
  const end = index + ending.text.length
  return {
    text: folded.slice(start, end),
    start,
    end,
    tail: folded.slice(own.start, end),
    own: own.text,
    length: index - start,
    ending,
    isWide: isWide(before[0]?.text ?? ''),
    is: own.is,
  }
}
