import { asHtml, type Html } from '../deck/html.ts'
import { kindsIn } from '../deck/resolve-relations.ts'
import { wordsFor } from '../deck/words.ts'
import type { Report } from '../source/diagnostic.ts'
import { contentRoom } from './content-room.ts'
import type { DrawnSlide } from './drawings.ts'
import { drawDiagram, margin, scaleOf } from './relations/draw-diagram.ts'
import { drawKey, keyHeight } from './relations/draw-key.ts'
import { layOut } from './relations/lay-out.ts'
import { smallest, writings } from './relations/text-sizes.ts'

/** px that a line below the diagram takes: its caption, its source. */
const lineBelow = 44

/**
 * Actors and links as a diagram in SVG, in the largest text in which nothing touches, and a key of the kinds of link. Text that has
 * to be smaller than it should is reported.
 */
export async function drawRelations(slide: DrawnSlide, language: string, report: Report): Promise<Html> {
  const { content, steps } = slide
  if (content.kind !== 'relations') throw new Error(`${slide.id} holds no relations but ${content.kind}`)
  const { actors, links, span, alt, caption, source } = content
  const kinds = kindsIn(links)
  const space = contentRoom(slide)
  const below = (kinds.length > 0 ? keyHeight : 0) + (caption ? lineBelow : 0) + (source ? lineBelow : 0)
  const room = { width: space.width, height: space.height - below }
  const canvas = { width: room.width - 2 * margin, height: room.height - 2 * margin }
  const outcome = await layOut(writings(actors, links, canvas, language))
  const size = Math.floor(outcome.trial.sizes.label * scaleOf(outcome.layout, room))
  if (size < smallest) report({ code: 'small-relations', facts: { size, smallest }, span })
  const diagram = drawDiagram({ actors, links, alt, steps }, outcome.trial, outcome.layout, language, room)
  return asHtml(diagram + drawKey(kinds, wordsFor(language).linkKinds))
}
