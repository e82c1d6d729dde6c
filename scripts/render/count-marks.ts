import type { References, Slide } from '../deck/deck.ts'
import type { Rich } from '../deck/html.ts'
import { textWidth } from './text-width.ts'

/** Size of a mark relative to the text around it, as styles/citations.css sets it. */
const scales: Readonly<Record<References['form'], number>> = { numeric: 0.6, note: 0.6, 'author-date': 0.8 }

/** The slide whose texts end with as many wide blanks as its marks are wide: what text sizes are reckoned from. */
export function countMarks(slide: Slide, references: References | null): Slide {
  return references ? (counted(slide, scales[references.form]) as Slide) : slide
}

function counted(value: unknown, scale: number): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => counted(item, scale))
  if ('html' in value) return withBlanks(value as Rich, scale)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, counted(item, scale)]))
}

function withBlanks(rich: Rich, scale: number): Rich {
  if (!rich.marks) return rich
  const width = rich.marks.reduce((sum, mark) => sum + textWidth(mark) * scale, 0)
  return { ...rich, text: rich.text + '　'.repeat(Math.ceil(width)) }
}
