import type { Slide } from '../../deck/deck.ts'
import { widthInEm } from '../fit-size.ts'
import type { Size } from './sketch.ts'

/** px, as styles/slide.css and styles/charts.css set them. */
const frame = { full: 1120, beside: 748, body: 469 }
const title = { size: 44, line: 57 }
const takeaway = { width: 1058, size: 27, line: 39, around: 56 }
const caption = { size: 24, line: 34, gap: 14 }
const source = { size: 19, line: 28, gap: 12 }

/** The px that a slide has for a chart, beside everything else that is on it. */
export function chartRoom(slide: Slide): Size {
  const { content } = slide
  if (content.kind !== 'chart') throw new Error(`a slide of the kind ${content.kind} has no chart`)
  const width = slide.aside ? frame.beside : frame.full
  const linesOf = (text: string, size: number, room: number) => Math.max(1, Math.ceil((widthInEm(text) * size) / room))
  const titleLines = linesOf(slide.title.text, title.size, frame.full)
  const above = [content.caption?.text, content.unit].filter(Boolean).join(' ')
  const taken =
    (titleLines - 1) * title.line +
    (slide.takeaway
      ? takeaway.around + linesOf(slide.takeaway.text, takeaway.size, takeaway.width) * takeaway.line
      : 0) +
    (above ? linesOf(above, caption.size, width) * caption.line + caption.gap : 0) +
    (content.source ? linesOf(content.source.text, source.size, width) * source.line + source.gap : 0)
  return { width, height: Math.max(160, frame.body - taken) }
}
