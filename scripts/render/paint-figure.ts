import type { Picture } from '../deck/deck.ts'
import { asHtml, escapeHtml, type Html, type Rich } from '../deck/html.ts'
import { namePrefix, rootName } from '../deck/svg/sanitise-svg.ts'
import { contentRoom, linesOf, type Room } from './content-room.ts'
import type { DrawnSlide } from './drawings.ts'

/** Of pixels: beyond this they show. A drawing may be as large as there is room. */
const mostEnlarged = 2

/** As styles/kinds.css sets the lines under a figure, in px. */
const caption = { size: 24, line: 35, gap: 14 }

/** A figure's picture, as large as its slide allows: an `<img>`, or the drawing itself with names of the slide's own. */
export function paintFigure(slide: DrawnSlide): Html {
  const { content } = slide
  if (content.kind !== 'figure') throw new Error(`a ${content.kind} is no figure`)
  const { picture, alt } = content
  const { width, height } = fitted(picture, roomFor(slide, content))
  const size = `width="${width}" height="${height}"`
  if (picture.type === 'file') return asHtml(`<img src="${picture.path}" ${size} alt="${escapeHtml(alt)}">`)
  const { viewBox, preserveAspectRatio, inside } = picture
  const ratio = preserveAspectRatio ? ` preserveAspectRatio="${preserveAspectRatio}"` : ''
  const box = [viewBox.x, viewBox.y, viewBox.width, viewBox.height].join(' ')
  const label = `role="img" aria-label="${escapeHtml(alt)}"`
  const svg = `<svg id="${rootName}" viewBox="${box}" ${size}${ratio} ${label} focusable="false">${inside}</svg>`
  // An underscore stands in no slide's id, so that these names are no other slide's.
  return asHtml(svg.replaceAll(namePrefix, `${slide.id}_`))
}

function fitted({ type, width, height }: Picture, room: Room): Room {
  const most = type === 'file' ? mostEnlarged : Number.POSITIVE_INFINITY
  const scale = Math.min(room.width / width, room.height / height, most)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

function roomFor(slide: DrawnSlide, { caption: text, credit }: { caption: Rich | null; credit: Rich | null }): Room {
  const { width, height } = contentRoom(slide)
  const below = [text?.text, credit?.text].filter(Boolean).join(' · ')
  return { width, height: height - (below ? caption.gap + linesOf(below, caption.size, width) * caption.line : 0) }
}
