import { replaceMarks } from '../deck/citations/mark-html.ts'
import type { References, Slide } from '../deck/deck.ts'
import { type Rich, richFrom } from '../deck/html.ts'
import { quarterBlank } from './fit-size.ts'
import { textWidth } from './text-width.ts'

/** Size of a mark relative to the text around it, as styles/citations.css sets it. */
const scales: Readonly<Record<References['form'], number>> = { numeric: 0.6, note: 0.6, 'author-date': 0.8 }

/** The slide whose texts have as much blank in the place of each mark as it is wide: what text sizes are reckoned from. */
export function countMarks<S extends Pick<Slide, 'content'>>(slide: S, references: References | null): S {
  return references ? (counted(slide, scales[references.form]) as S) : slide
}

function counted(value: unknown, scale: number): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => counted(item, scale))
  if ('html' in value) return withBlanks(value as Rich, scale)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, counted(item, scale)]))
}

function withBlanks(rich: Rich, scale: number): Rich {
  if (!rich.marks) return rich
  const widths = rich.marks.map((mark) => textWidth(mark) * scale)
  const quarters = widths.map((width) => Math.ceil(4 * width))
  // In whole ems altogether: lines that end with a phrase and its mark are seldom full.
  const spare = Math.max(0, 4 * Math.ceil(sum(widths)) - sum(quarters))
  let at = 0
  // Blanks at the end would be trimmed: the character for an object in text holds their place.
  const { text } = richFrom(replaceMarks(rich.html, () => placeholder))
  const blanks = (count = 0) => quarterBlank.repeat(count)
  return { ...rich, text: text.replaceAll(placeholder, () => blanks(quarters[at++])) + blanks(spare) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

const placeholder = '\uFFFC'
