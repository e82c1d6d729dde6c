import type { Actor, ActorLink } from '../../deck/deck.ts'
import { markForeignRuns } from '../../deck/foreign-runs.ts'
import { escapeHtml } from '../../deck/html.ts'
import { pointsOn } from './curve.ts'
import type { Layout, PlacedLink } from './diagram.ts'
import { drawLine, drawMark, round } from './draw-link.ts'
import { type Box, boxAround, type Size } from './geometry.ts'
import { leading, mark, type Written } from './text-sizes.ts'
import type { Lines } from './wrap-text.ts'

/** What a diagram shows, whatever its place. */
export interface Shown {
  readonly actors: readonly Actor[]
  readonly links: readonly ActorLink[]
  readonly alt: string
  /** Whether links appear one by one. */
  readonly steps: boolean
}

/** px around everything, for lines that are drawn about their middle. */
export const margin = 3
/** Where a line's letters stand in it, in em from its top: the baseline. */
const baseline = 1.02

/** A laid-out diagram as SVG, as large as the layout has it, or shrunk to `room`. */
export function drawDiagram(
  { actors, links, alt, steps }: Shown,
  text: Written,
  layout: Layout,
  language: string,
  room: Size,
): string {
  const frame = frameOf(layout)
  const scale = scaleOf(layout, room)
  const left = frame.x - frame.width / 2
  const top = frame.y - frame.height / 2
  const drawnLinks = links.map((link, index) => {
    const place = layout.links[index]
    if (!place) throw new Error(`link ${index} was not placed`)
    const kind = link.kind ?? 'plain'
    const label = place.label ? drawLabel(place.label, link, text.labels[index] ?? [], text.sizes.label, language) : ''
    return `<g class="link link-${kind}${steps ? ' fragment' : ''}">${drawLine(place.curve, link.direction, link.kind)}${label}</g>`
  })
  const drawnActors = actors.map((actor, index) => drawActor(actor, layout.nodes[index], text, index, language))
  return [
    `<svg class="relations-diagram" role="img" aria-label="${escapeHtml(alt)}" width="${round(frame.width * scale)}" height="${round(frame.height * scale)}" viewBox="${[left, top, frame.width, frame.height].map(round).join(' ')}">`,
    ...drawnLinks,
    ...drawnActors,
    '</svg>',
  ].join('\n')
}

/** How large a layout is drawn in so much room: 1 when it fits. */
export function scaleOf(layout: Layout, room: Size): number {
  const { width, height } = frameOf(layout)
  return Math.min(1, room.width / width, room.height / height)
}

function frameOf({ nodes, links }: Layout): Box {
  const points = links.flatMap(({ curve }) => pointsOn(curve, 20).map((point) => ({ ...point, width: 0, height: 0 })))
  const labels = links.flatMap(({ label }) => label?.box ?? [])
  const { width, height, ...centre } = boxAround([...nodes, ...points, ...labels])
  const [left, top] = [Math.floor(centre.x - width / 2) - margin, Math.floor(centre.y - height / 2) - margin]
  const [right, bottom] = [Math.ceil(centre.x + width / 2) + margin, Math.ceil(centre.y + height / 2) + margin]
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top }
}

function drawActor(
  { isEmphasized }: Actor,
  box: Box | undefined,
  text: Written,
  index: number,
  language: string,
): string {
  const written = text.actors[index]
  if (!box || !written) throw new Error(`actor ${index} was not placed`)
  const { title, note } = written
  const { actor, label } = text.sizes
  const height = title.lines.length * actor * leading + (note?.lines.length ?? 0) * label * leading
  const top = box.y - height / 2
  const name = textLines('actor-name', title, box.x, top, actor, language)
  const below = note
    ? textLines('actor-note', note, box.x, top + title.lines.length * actor * leading, label, language)
    : ''
  return `<g class="actor${isEmphasized ? ' is-emphasized' : ''}">${rectangle(box)}${name}${below}</g>`
}

function drawLabel(
  { choice, box }: NonNullable<PlacedLink['label']>,
  { kind }: ActorLink,
  ways: readonly Lines[],
  size: number,
  language: string,
): string {
  const lines = ways[choice]
  if (!lines) throw new Error('a label was placed that was not written')
  const textWidth = lines.width * size
  const whole = textWidth + (kind ? mark.size + (textWidth > 0 ? mark.gap : 0) : 0)
  const left = box.x - whole / 2
  const sign = kind ? drawMark(kind, { x: left + mark.size / 2, y: box.y }, mark.size) : ''
  const top = box.y - (lines.lines.length * size * leading) / 2
  const words =
    lines.lines.length > 0 ? textLines('link-label', lines, left + whole - textWidth / 2, top, size, language) : ''
  return `${rectangle(box)}${sign}${words}`
}

function rectangle({ x, y, width, height }: Box): string {
  return `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}"/>`
}

/** Lines of text, centred on `x`; `top` is where the first begins. */
function textLines(name: string, { lines }: Lines, x: number, top: number, size: number, language: string): string {
  const spans = lines.map((line, index) => {
    const y = top + (index * leading + baseline) * size
    return `<tspan x="${round(x)}" y="${round(y)}">${inLanguages(line, language)}</tspan>`
  })
  return `<text class="${name}" font-size="${size}">${spans.join('')}</text>`
}

/** Korean and Japanese words say so: they have their own fonts. */
function inLanguages(line: string, language: string): string {
  return markForeignRuns(line, language).replaceAll('<span ', '<tspan ').replaceAll('</span>', '</tspan>')
}
