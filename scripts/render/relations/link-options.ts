import type { Swing } from './bundles.ts'
import { curveBetween, pointAt, pointsOn } from './curve.ts'
import { type Curve, endGap, type GraphLink, labelGap, leastVisible, type PlacedLink, passGap } from './diagram.ts'
import { areNear, type Box, isOutside, type Point, type Size } from './geometry.ts'
import { around, isTouched, leastSeen, lengthOf } from './polyline.ts'

/** A way to draw one link, and what speaks against it whatever the others do. */
export interface LinkOption extends PlacedLink {
  /** Points along the curve, for questions of who touches whom. */
  readonly points: readonly Point[]
  /** The box around the points. */
  readonly reach: Box
  /** How many rules it breaks by itself. */
  readonly faults: number
  /** How far it is from the plain way: straight, its label in the middle and in one line. */
  readonly cost: number
}

/** Where on the link its label may stand. */
const places = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]
const placesOnBend = [0.5, 0.4, 0.6]
/** What a label costs that stands at a link's end instead of its middle. */
const awayCost = 120
/** What any bend costs, beside its size. */
const bendCost = 6
/** Into how many segments a curve is taken apart; a straight link is one. */
const steps = 7

/** The ways to draw one link with one of some swings, the plainest first. */
export function linkOptions(
  link: GraphLink,
  nodes: readonly Box[],
  canvas: Size,
  swings: readonly Swing[],
): readonly LinkOption[] {
  const [from, to] = [nodes[link.from] as Box, nodes[link.to] as Box]
  const options = swings.flatMap((swing) =>
    optionsOn(curveBetween(from, to, swing, endGap), Math.abs(swing.bend), link, nodes, canvas),
  )
  return options.sort((a, b) => a.faults - b.faults || a.cost - b.cost)
}

function optionsOn(
  curve: Curve,
  bend: number,
  { from, to, labels }: GraphLink,
  nodes: readonly Box[],
  canvas: Size,
): readonly LinkOption[] {
  const points = pointsOn(curve, bend === 0 ? 1 : steps)
  const reach = around(points)
  const passed = nodes.filter(
    (node, index) => index !== from && index !== to && isTouched(points, reach, node, passGap),
  )
  const length = lengthOf(points)
  const faults = passed.length + (isOutside(reach, canvas) ? 1 : 0)
  const cost = bend * 0.3 + (bend > 0 ? bendCost : 0) + slantCost(curve)
  if (labels.length === 0) {
    return [{ curve, points, reach, label: null, faults: faults + (length < leastVisible.whole ? 1 : 0), cost }]
  }
  return labels.flatMap((size, choice) =>
    (bend === 0 ? places : placesOnBend).map((place) => {
      const { x, y } = pointAt(curve, place)
      const box = { x, y, width: size.width, height: size.height }
      const seen = leastSeen(points, box)
      const own = labelFaults(box, nodes, canvas) + (seen < leastVisible.beside ? 1 : 0)
      const hidden = Math.max(0, leastVisible.better - seen) * 0.8
      const away = Math.abs(place - 0.5) * awayCost
      return {
        curve,
        points,
        reach,
        label: { choice, box },
        faults: faults + own,
        cost: cost + hidden + away + choice * 10,
      }
    }),
  )
}

/** Level and upright links are calmer than slanted ones, and links are read from left to right and from top to bottom. */
function slantCost({ start, end }: Curve): number {
  const [x, y] = [end.x - start.x, end.y - start.y]
  const isBackwards = Math.abs(x) > Math.abs(y) ? x < 0 : y < 0
  return 10 * Math.abs(Math.sin(2 * Math.atan2(y, x))) + (isBackwards ? 9 : 0)
}

function labelFaults(box: Box, nodes: readonly Box[], canvas: Size): number {
  let faults = isOutside(box, canvas) ? 1 : 0
  for (const node of nodes) if (areNear(box, node, labelGap)) faults++
  return faults
}
