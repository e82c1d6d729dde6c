import { isWide } from '../source/east-asian.ts'

/** A run of text to be set in a column: how wide the column is (px), and its size relative to the slide's text size. */
export interface Measure {
  readonly text: string
  /** px */
  readonly width: number
  readonly scale?: number
  /** px above this text. */
  readonly gap?: number
  /** Line height in em. */
  readonly leading?: number
}

/** Text sizes of a slide in px, largest first. Nothing in a slide's content is smaller than the last (design: 24 px). */
export const sizes = [40, 38, 36, 34, 32, 30, 28, 27, 26, 25, 24]
export const smallest = 24
const usualLeading = 1.55
/** Share of the height that text may fill by this estimate; the rest is for what the estimate doesn't see. */
const fill = 0.95

/**
 * The largest text size in px, at most `largest`, at which the measures, one under the other, fit `height` px.
 * An estimate (Han 1 em, Latin about half) that needs no browser: what it misses shows in the slide itself.
 */
export function fitSize(measures: readonly Measure[], height: number, largest: number): number {
  const fits = (size: number) => measures.reduce((sum, measure) => sum + heightOf(measure, size), 0) <= height * fill
  return sizes.find((size) => size <= largest && fits(size)) ?? smallest
}

function heightOf({ text, width, scale = 1, gap = 0, leading = usualLeading }: Measure, size: number): number {
  const em = Math.max(smallest, size * scale)
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((widthInEm(line) * em) / width)), 0)
  return lines * em * leading + gap
}

/** Width of text in em: wide characters count 1, small Latin letters and blanks half, the others 0.55. */
export function widthInEm(text: string): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

/** Four-per-em space: stands for a quarter of an em that something else than text takes. */
export const quarterBlank = '\u2005'

function widthOf(character: string): number {
  if (character === quarterBlank) return 0.25
  if (isWide(character)) return 1
  return /[\p{Ll} ]/u.test(character) ? 0.5 : 0.55
}
