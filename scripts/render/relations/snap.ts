import type { Arrangement } from './arrange.ts'
import type { Graph } from './diagram.ts'
import type { Size } from './geometry.ts'
import { spread } from './spread.ts'

/** What lies nearer together than this share of an actor's mean side becomes one row or column. */
const share = { x: 0.5, y: 0.8 }

/** Moves what nearly stands in rows and columns into them, as one would with a ruler. */
export function snap(graph: Graph, arrangement: Arrangement, canvas: Size): Arrangement {
  const spots = spread(graph, arrangement, canvas)
  const mean = (side: 'width' | 'height') => spots.reduce((sum, spot) => sum + spot[side], 0) / spots.length
  const xs = snapped(
    spots.map(({ x }) => x),
    mean('width') * share.x,
  )
  const ys = snapped(
    spots.map(({ y }) => y),
    mean('height') * share.y,
  )
  return spots.map((_, index) => ({ x: xs[index] as number, y: ys[index] as number }))
}

/** Each place becomes the mean of its group, which is at most `reach` long. */
function snapped(places: readonly number[], reach: number): readonly number[] {
  const groups: number[][] = []
  for (const place of places.toSorted((a, b) => a - b)) {
    const group = groups.at(-1)
    if (group && place - (group[0] as number) <= reach) group.push(place)
    else groups.push([place])
  }
  return places.map((place) => {
    const group = groups.find((members) => members.includes(place)) as number[]
    return group.reduce((sum, member) => sum + member, 0) / group.length
  })
}
