import type { ActorLink } from '../../deck/deck.ts'
import type { LinkKind } from '../../outline/kinds/relations.ts'
import { part } from './curve.ts'
import type { Curve } from './diagram.ts'
import type { Point } from './geometry.ts'

/** px from an arrow's point to its back, and across, by the strength of its line. */
const head = { length: 15, width: 14 }

/** The line of a link with its arrowheads, as SVG; how lines of each kind look is the style sheet's. */
export function drawLine(curve: Curve, direction: ActorLink['direction'], kind: LinkKind | null): string {
  const ends = { start: direction === 'both', end: direction !== 'none' }
  const line = pathOf(shortened(curve, ends))
  // A double line is a broad one with a narrow one of the ground's colour on it.
  const inner = kind === 'cooperation' ? `<path class="line-inner" d="${line}"/>` : ''
  const heads = [ends.start && arrowhead(curve.start, curve.control), ends.end && arrowhead(curve.end, curve.control)]
  return `<path class="line" d="${line}"/>${inner}${heads.filter(Boolean).join('')}`
}

/** The mark that tells a kind of link from the others where colours don't: in a disc, a plus, a cross, an exclamation mark. */
export function drawMark(kind: LinkKind, { x, y }: Point, size: number): string {
  const radius = size / 2
  const arm = round(radius * 0.5)
  const strokes = {
    cooperation: `M-${arm} 0H${arm}M0-${arm}V${arm}`,
    conflict: `M-${arm}-${arm}L${arm} ${arm}M${arm}-${arm}L-${arm} ${arm}`,
    pressure: `M0-${round(arm * 1.2)}V${round(arm * 0.2)}M0 ${arm}V${round(arm * 1.3)}`,
  }
  return `<g class="mark" transform="translate(${round(x)} ${round(y)})"><circle r="${round(radius)}"/><path d="${strokes[kind]}"/></g>`
}

/** Lines end inside their arrowheads, so that they don't show beside the point. */
function shortened(curve: Curve, ends: { readonly start: boolean; readonly end: boolean }): Curve {
  const length = Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y) || 1
  const share = Math.min(0.4, (head.length * 0.7) / length)
  return part(curve, ends.start ? share : 0, ends.end ? 1 - share : 1)
}

function arrowhead(tip: Point, from: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const [x, y] = [(tip.x - from.x) / length, (tip.y - from.y) / length]
  const back = { x: tip.x - x * head.length, y: tip.y - y * head.length }
  const half = head.width / 2
  const corners = [tip, { x: back.x - y * half, y: back.y + x * half }, { x: back.x + y * half, y: back.y - x * half }]
  return `<path class="head" d="M${corners.map(written).join('L')}Z"/>`
}

function pathOf({ start, control, end }: Curve): string {
  return `M${written(start)}Q${written(control)} ${written(end)}`
}

function written({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

/** To a tenth of a px: what a reader can't see need not stand in the page. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
