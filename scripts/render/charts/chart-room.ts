import { contentRoom, linesOf } from '../content-room.ts'
import type { DrawnSlide } from '../drawings.ts'
import type { Size } from './sketch.ts'

/** px, as styles/charts.css sets them. */
const caption = { size: 24, line: 34, gap: 14 }
const source = { size: 19, line: 28, gap: 12 }

/** The px that a slide has for a chart, beside everything else that is on it. */
export function chartRoom(slide: DrawnSlide): Size {
  const { content } = slide
  if (content.kind !== 'chart') throw new Error(`a slide of the kind ${content.kind} has no chart`)
  const { width, height } = contentRoom(slide)
  const above = [content.caption?.text, content.unit].filter(Boolean).join(' ')
  const taken =
    (above ? linesOf(above, caption.size, width) * caption.line + caption.gap : 0) +
    (content.source ? linesOf(content.source.text, source.size, width) * source.line + source.gap : 0)
  return { width, height: Math.max(160, height - taken) }
}
