import type { Graph, GraphLink } from './diagram.ts'
import type { Box, Point } from './geometry.ts'

/** The links between the same two actors, by index; most are alone. */
export type Bundle = readonly number[]

/** How a link leaves the straight way between the middles of its actors: px to its left. */
export interface Swing {
  /** In its middle. */
  readonly bend: number
  /** At both ends. */
  readonly port: number
}

export const straight: Swing = { bend: 0, port: 0 }
/** How far a link that is alone may swing out when it must. */
const detours = [0, 36, -36, 72, -72, 120, -120].map((bend): Swing => ({ bend, port: 0 }))
/** px between links of a bundle in their middle; it spreads wider when that isn't enough. */
const apart = [60, 76, 96, 126, 160, 204]
/** px between the ends of links of a bundle, and the share of an actor's side that they may take. */
const ports = { apart: 24, share: 0.62 }

/** Every link is in one bundle; bundles stand in the order of their first links. */
export function bundlesOf(links: readonly GraphLink[]): readonly Bundle[] {
  const bundles = new Map<string, number[]>()
  for (const [index, { from, to }] of links.entries()) {
    const ends = `${Math.min(from, to)} ${Math.max(from, to)}`
    bundles.set(ends, [...(bundles.get(ends) ?? []), index])
  }
  return [...bundles.values()]
}

/**
 * The ways to spread a bundle: for each way, the swings of its links, evenly to both sides of the straight way, the first on top
 * (or left). A link that is alone has one way, in which it may take any of the swings; most need none but the straight one.
 */
export function swingsOf(
  bundle: Bundle,
  { links }: Graph,
  nodes: readonly Box[],
  isFree: boolean,
): readonly (readonly (readonly Swing[])[])[] {
  const first = links[bundle[0] as number] as GraphLink
  if (bundle.length === 1) return [[isFree ? detours : [straight]]]
  const [from, to] = [nodes[first.from] as Box, nodes[first.to] as Box]
  const between = Math.min(ports.apart, (2 * ports.share * leastReach(from, to)) / (bundle.length - 1))
  return apart.map((distance) =>
    bundle.map((index, place) => {
      const isReverse = links[index]?.from !== first.from
      const rank = ((bundle.length - 1) / 2 - place) * (isTopLeft(from, to) === isReverse ? -1 : 1)
      return [{ bend: rank * distance, port: rank * between }]
    }),
  )
}

/** Whether what is to the left of someone who goes from one to the other is on top, or on the left of the drawing. */
function isTopLeft(from: Point, to: Point): boolean {
  const [x, y] = [to.x - from.x, to.y - from.y]
  return Math.abs(x) >= Math.abs(y) ? x > 0 : y < 0
}

/** How far the smaller of two boxes reaches to each side of the way between them, px. */
function leastReach(from: Box, to: Box): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [across, along] = [Math.abs(to.x - from.x) / length, Math.abs(to.y - from.y) / length]
  return Math.min(...[from, to].map(({ width, height }) => (along * width + across * height) / 2))
}
