import type { Arrangement } from './arrange.ts'
import type { Graph } from './diagram.ts'
import type { Box, Size } from './geometry.ts'

/** Share of the canvas between the nearest linked actors beyond which a diagram falls apart. */
const widestGap = { x: 0.43, y: 0.5 }

/** Puts an arrangement on a canvas: each axis is stretched as far as the canvas, or the wish to stay together, allows. */
export function spread({ nodes, links }: Graph, arrangement: Arrangement, canvas: Size): readonly Box[] {
  const stretched = {
    x: stretch(
      arrangement.map(({ x }) => x),
      nodes.map(({ width }) => width),
      canvas.width,
      links,
      canvas.width * widestGap.x,
    ),
    y: stretch(
      arrangement.map(({ y }) => y),
      nodes.map(({ height }) => height),
      canvas.height,
      links,
      canvas.height * widestGap.y,
    ),
  }
  return nodes.map((size, index) => ({ ...size, x: stretched.x[index] ?? 0, y: stretched.y[index] ?? 0 }))
}

/** Positions on one axis, centred on the canvas. */
function stretch(
  positions: readonly number[],
  lengths: readonly number[],
  room: number,
  links: Graph['links'],
  widest: number,
): readonly number[] {
  const at = (index: number) => positions[index] ?? 0
  const half = (index: number) => (lengths[index] ?? 0) / 2
  let scale = Number.POSITIVE_INFINITY
  for (let a = 0; a < positions.length; a++)
    for (let b = 0; b < positions.length; b++)
      if (at(b) - at(a) > 1e-6) scale = Math.min(scale, (room - half(a) - half(b)) / (at(b) - at(a)))
  const gaps = links
    .map(({ from, to }) => ({ way: Math.abs(at(from) - at(to)), boxes: half(from) + half(to) }))
    .filter(({ way }) => way > 1e-6)
  const furthest = Math.min(...gaps.map(({ way, boxes }) => (boxes + widest) / way))
  if (gaps.length > 0) scale = Math.min(scale, furthest)
  if (!Number.isFinite(scale) || scale < 0) scale = 0
  const low = Math.min(...positions.map((position, index) => position * scale - half(index)))
  const high = Math.max(...positions.map((position, index) => position * scale + half(index)))
  return positions.map((position) => position * scale + room / 2 - (low + high) / 2)
}
