import { cjk, widePunctuation } from '../../source/east-asian.ts'
import { wordSegmenter, wordsOf } from '../phrases.ts'
import { textWidth, type Weight } from '../text-width.ts'

/** Text in lines, and how wide the widest is, in em. */
export interface Lines {
  readonly lines: readonly string[]
  readonly width: number
}

/** Words longer than this, in em, are parted anywhere. */
const longestWord = 9
/** Steps in which the narrowest width is looked for, in em. */
const step = 0.2

/**
 * Breaks text into at most `count` lines that are as even as its words allow: between words as ICU's dictionary knows them, with
 * punctuation kept from beginning or (an opening bracket) ending a line.
 */
export function wrapText(text: string, count: number, weight: Weight, language: string): Lines {
  const pieces = piecesOf(text, language).flatMap((piece) =>
    textWidth(piece, weight) > longestWord ? [...piece] : [piece],
  )
  const whole = textWidth(text, weight)
  for (let width = whole / count; width < whole; width += step) {
    const lines = fill(pieces, width, weight)
    if (lines.length <= count) return { lines, width: Math.max(...lines.map((line) => textWidth(line, weight))) }
  }
  return { lines: [text], width: whole }
}

const opening = /[\p{Ps}\p{Pi}]$/u
const closing = /^[\s\p{Pe}\p{Pf}\p{Po}—…～·々ー]/u
/** Two letters, digits or marks of scripts that set blanks between words: ICU parts 1910-1945 and 5%, lines must not. */
const narrow = `[^\\s${cjk}${widePunctuation}]`
const joint = new RegExp(`${narrow}${narrow}`, 'u')

/** What may not be parted: words with the punctuation and blanks that belong to them. */
function piecesOf(text: string, language: string): readonly string[] {
  const pieces: string[] = []
  for (const word of wordsOf(text, wordSegmenter(language))) {
    const before = pieces.at(-1) ?? ''
    const isJoint = joint.test([...before].slice(-1).join('') + [...word].slice(0, 1).join(''))
    const belongsToIt = isJoint || opening.test(before) || closing.test(word)
    if (pieces.length > 0 && belongsToIt) pieces[pieces.length - 1] = before + word
    else pieces.push(word)
  }
  return pieces
}

function fill(pieces: readonly string[], width: number, weight: Weight): readonly string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}${piece}`
    if (lines.length > 0 && textWidth(longer.trim(), weight) <= width + 1e-9) lines[lines.length - 1] = longer
    else lines.push(piece)
  }
  return lines.map((line) => line.trim())
}
