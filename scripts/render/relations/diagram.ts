import type { Box, Point, Size } from './geometry.ts'

/** What is to be laid out: boxes of known sizes and the links between them, by index. */
export interface Graph {
  readonly nodes: readonly Size[]
  readonly links: readonly GraphLink[]
  /** The node that stands on top where there is a top: the first that is emphasised, or else the first. */
  readonly lead: number
}

export interface GraphLink {
  readonly from: number
  readonly to: number
  /** The sizes that its label may take, in fewer lines first; none when it has no label. */
  readonly labels: readonly Size[]
}

/** A graph in its place. */
export interface Layout {
  readonly nodes: readonly Box[]
  readonly links: readonly PlacedLink[]
}

export interface PlacedLink {
  readonly curve: Curve
  /** Which of the sizes its label took, and where; null without a label. */
  readonly label: { readonly choice: number; readonly box: Box } | null
}

/** A quadratic Bézier curve. */
export interface Curve {
  readonly start: Point
  readonly control: Point
  readonly end: Point
}

/** px that stay free between a link's end and its actor. */
export const endGap = 7
/** px that a label keeps from actors and from other labels. */
export const labelGap = 6
/** px that a link keeps from the labels of others. */
export const lineGap = 4
/** px that a link keeps from actors that it passes. */
export const passGap = 8
/** px between actors. */
export const nodeGap = 20
/** px of a link that stay visible on either side of its label, better still, and of one without. */
export const leastVisible = { beside: 26, better: 40, whole: 40 }
