import type { Point, Slide } from '../deck/deck.ts'
import type { Rich } from '../deck/html.ts'
import { codeSize } from './code-size.ts'
import { contentRoom } from './content-room.ts'
import { fitSize, type Measure, widthInEm } from './fit-size.ts'
import { formulaSize } from './formula-size.ts'
import { statSize } from './stat-size.ts'
import { tableSize } from './table-size.ts'

/** The column that content stands in, in px: the canvas is 1280 × 720 with margins of 80. */
const fullWidth = 1120
const asideWidth = 372
const fullHeight = 470
const takeawayHeight = 95
const leadWidth = 210

/** How a slide's content is set, in px: its text, as large as it may be, and the space around a table's rows, null without one. */
export interface SlideSize {
  readonly size: number
  readonly rowPadding: number | null
}

type SizedSlide = Pick<Slide, 'title' | 'content' | 'aside' | 'takeaway'>

/** How large the text of a slide's content may be; `language` is the deck's. */
export function slideSize(slide: SizedSlide, language: string): SlideSize {
  const { content } = slide
  if (content.kind === 'table') return tableSize(content, contentRoom(slide), language)
  return { size: textSize(slide), rowPadding: null }
}

function textSize(slide: SizedSlide): number {
  const { content } = slide
  const width = slide.aside ? fullWidth - asideWidth : fullWidth
  const height = fullHeight - (slide.takeaway ? takeawayHeight : 0)
  switch (content.kind) {
    case 'cover':
      return coverSize(slide.title.text)
    case 'references':
      return content.size
    case 'points':
      return fitSize(
        content.points.flatMap((point) => pointMeasures(point, width, 2 * pointPadding(content.points.length))),
        height,
        34,
      )
    case 'text':
      return fitSize([{ text: content.text.text, width: width - 40, gap: 24, leading: 1.8 }], height, 36)
    case 'statement':
      return fitSize(
        [{ text: content.text.text, width: width - 60, scale: 1.5, gap: 40 }, ...optional(content.note, width, 60)],
        height,
        40,
      )
    case 'quote':
      return fitSize(
        [
          { text: content.text.text, width: width - 120, scale: 1.45 },
          ...optional(content.by, width, 40),
          ...optional(content.note, width, 40),
        ],
        height,
        40,
      )
    case 'stats':
      return statSize(content.stats, width)
    case 'compare': {
      const column = (width - 32 * (content.columns.length - 1)) / content.columns.length - 68
      const heights = content.columns.map(({ text, points }) =>
        fitSize(
          [...optional(text, column, 0), ...points.map((point) => ({ text: point.text, width: column - 28, gap: 14 }))],
          height - 124,
          32,
        ),
      )
      return Math.min(...heights)
    }
    case 'timeline': {
      const column = (width - 20 * (content.moments.length - 1)) / content.moments.length
      const sizes = content.moments.map(({ title, text }) =>
        fitSize([...optional(title, column / 1.12, 0), ...optional(text, column, 10)], height - 130, 28),
      )
      return Math.min(...sizes)
    }
    case 'math':
      return formulaSize(content.formulas, contentRoom(slide))
    case 'code':
      return codeSize(content.lines.length, content.width, content.caption?.text ?? null, contentRoom(slide))
    default:
      return 28
  }
}

/** A title of up to two lines is set largest; the longer it is, the smaller. */
function coverSize(title: string): number {
  const width = widthInEm(title)
  if (width <= 21) return 76
  if (width <= 32) return 64
  return width <= 46 ? 54 : 44
}

function pointMeasures({ lead, text, points }: Point, width: number, gap: number): readonly Measure[] {
  const column = lead ? width - leadWidth - 32 : width - 40
  const under = points.map((point) => ({ text: point.text, width: column - 24, scale: 0.85, gap: 6 }))
  return [{ text: text.text, width: column, gap }, ...under]
}

/** px above and below a point, as styles/kinds.css sets it: fewer points stand wider. */
function pointPadding(points: number): number {
  if (points <= 3) return 24
  return points === 4 ? 17 : 13
}

function optional(rich: Rich | null, width: number, gap: number): readonly Measure[] {
  return rich ? [{ text: rich.text, width, gap }] : []
}
