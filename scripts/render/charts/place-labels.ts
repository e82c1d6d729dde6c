interface Point {
  readonly x: number
  readonly y: number
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where a label's middle stands, in px, and the line to its point where it stands away from it. */
export interface LabelPlace extends Point {
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null
}

/** px beyond the point that labels are tried at, the nearest first. */
const distances = [6, 26, 50, 80, 115, 155, 200, 260]
/** Right, left, above, below, then the corners. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.8],
  [-0.8, -0.8],
  [0.8, 0.8],
  [-0.8, 0.8],
] as const

/**
 * A place for the label of each point (label sizes in px) inside of `frame`, over no other label and no point: beside its point
 * where that is free, otherwise wherever is, with a leader. Undefined where some label finds none.
 */
export function placeLabels(
  points: readonly Point[],
  labels: readonly { readonly width: number; readonly height: number }[],
  frame: Box,
  radius: number,
): readonly LabelPlace[] | undefined {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - radius - 2,
    top: y - radius - 2,
    right: x + radius + 2,
    bottom: y + radius + 2,
  }))
  const places: LabelPlace[] = []
  for (const [index, point] of points.entries()) {
    const { width, height } = labels[index] ?? { width: 0, height: 0 }
    const boxAt = ({ x, y }: Point): Box => ({
      left: x - width / 2 - 4,
      top: y - height / 2,
      right: x + width / 2 + 4,
      bottom: y + height / 2,
    })
    const tried = distances.flatMap((distance) =>
      directions.map(([toX, toY]) => ({
        x: point.x + toX * (radius + distance) + Math.sign(toX) * (width / 2 + 4),
        y: point.y + toY * (radius + distance) + Math.sign(toY) * (toX === 0 ? height / 2 : 0),
        distance,
      })),
    )
    const inside = [...tried, ...anywhere(point, frame)].filter((place) => isWithin(boxAt(place), frame))
    const others = taken.filter((_, other) => other !== index)
    const found = inside.find((place) => !others.some((box) => overlap(boxAt(place), box)))
    if (!found) return undefined
    const { x, y, distance } = found
    taken.push(boxAt(found))
    places.push({ x, y, leader: distance === distances[0] ? null : leaderTo(point, boxAt(found)) })
  }
  return places
}

/** Places all over the frame, the nearest first. */
function anywhere(point: Point, { left, top, right, bottom }: Box) {
  const places = []
  for (let x = left; x <= right; x += 20) for (let y = top; y <= bottom; y += 8) places.push({ x, y })
  return places
    .map((place) => ({ ...place, distance: Math.hypot(place.x - point.x, place.y - point.y) }))
    .sort((a, b) => a.distance - b.distance)
}

/** From the point to the nearest place of the label's edge. */
function leaderTo({ x, y }: Point, { left, top, right, bottom }: Box): LabelPlace['leader'] {
  const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)
  return { x1: x, y1: y, x2: clamp(x, left + 4, right - 4), y2: clamp(y, top + 4, bottom - 4) }
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  )
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
