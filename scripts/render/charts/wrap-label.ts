import { cjk } from '../../source/east-asian.ts'
import { textWidth, type Weight } from '../text-width.ts'
import { lineHeight } from './sketch.ts'

/** What can't stand at the beginning of a line, and what can't stand at its end. */
const neverFirst = /^[\p{Pe}\p{Pf}\p{Po}、。，：；！？々ー…]/u
const neverLast = /[\p{Ps}\p{Pi}]$/u
const eastAsian = new RegExp(`[${cjk}]`, 'u')

/**
 * A label in lines of at most `width` px, of about the same length; parted between words, and inside of one only where it alone is
 * wider than a line, and Chinese, Japanese or Korean: others stay whole, and stand out. `language` says what a word is.
 */
export function wrapLabel(
  label: string,
  width: number,
  size: number,
  language: string,
  weight: Weight = 'regular',
): readonly string[] {
  const widthOf = (text: string) => textWidth(text, weight) * size
  const text = label.replace(/\s+/g, ' ').trim()
  if (widthOf(text) <= width) return [text]
  const pieces = piecesOf(text, language).flatMap((piece) =>
    widthOf(piece) <= width || !eastAsian.test(piece) ? [piece] : [...piece],
  )
  const count = fill(pieces, width, widthOf).length
  // The narrowest measure that needs no more lines parts them evenly.
  for (let even = widthOf(text) / count; even < width; even += size / 2) {
    const lines = fill(pieces, even, widthOf)
    if (lines.length <= count) return lines
  }
  return fill(pieces, width, widthOf)
}

function fill(pieces: readonly string[], width: number, widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '')
}

/** Words, each with the marks that belong to it. */
function piecesOf(text: string, language: string): readonly string[] {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text.slice(0, 500))]
  const pieces: string[] = []
  for (const { segment } of segments) {
    const before = pieces.at(-1)
    const joins = before !== undefined && (neverFirst.test(segment) || neverLast.test(before) || segment === ' ')
    if (joins) pieces[pieces.length - 1] = before + segment
    else pieces.push(segment)
  }
  return pieces
}

/** Labels in a column to the left of bars: their lines, their text size, and how wide the column is, in px. */
export interface SideLabels {
  readonly lines: readonly (readonly string[])[]
  readonly size: number
  readonly width: number
  /** Lines of the tallest label. */
  readonly most: number
}

/** Shares of a drawing's width that labels beside bars may take, least first. */
const shares = [0.24, 0.3, 0.36, 0.44, 0.52, 0.58]

/**
 * Labels beside bars, where each has `height` px and all of the drawing is `width` px wide: the largest of `sizes`, then the
 * narrowest column, in which they fit. Where none does, the widest column of the least size.
 */
export function sideLabels(
  labels: readonly string[],
  width: number,
  height: number,
  sizes: readonly number[],
  language: string,
): SideLabels {
  for (const size of sizes) {
    for (const share of shares) {
      const found = measure(labels, share * width, size, language)
      if (found.most * lineHeight(size) + 2 <= height) return found
    }
  }
  return measure(labels, width * (shares.at(-1) ?? 0), sizes.at(-1) ?? 22, language)
}

/** Labels in columns of `room` px. */
export function measure(labels: readonly string[], room: number, size: number, language: string): SideLabels {
  const lines = labels.map((label) => wrapLabel(label, room, size, language, 'bold'))
  const width = Math.max(0, ...lines.flat().map((line) => textWidth(line, 'bold') * size))
  return { lines, size, width, most: Math.max(1, ...lines.map((each) => each.length)) }
}
