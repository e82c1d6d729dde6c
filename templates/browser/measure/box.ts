import type { Box, Side } from '../../../scripts/proof/measures.ts'

// The page stands still while it is measured, and every check asks the same again.
const frames = new WeakMap<Element, DOMRect>()
const boxes = new WeakMap<Element, Box>()

/** Where a rectangle of the page stands on a slide, in its px. */
export function boxOn(slide: HTMLElement, { left, top, right, bottom }: DOMRect): Box {
  const frame = frameOf(slide)
  const scale = frame.width / 1280
  return {
    left: (left - frame.left) / scale,
    top: (top - frame.top) / scale,
    right: (right - frame.left) / scale,
    bottom: (bottom - frame.top) / scale,
  }
}

/** Where an element of a slide stands on it. */
export function boxOf(element: Element, slide: HTMLElement): Box {
  const box = boxes.get(element) ?? boxOn(slide, element.getBoundingClientRect())
  boxes.set(element, box)
  return box
}

/** Where a slide stands on the page. */
export function frameOf(slide: Element): DOMRect {
  const frame = frames.get(slide) ?? slide.getBoundingClientRect()
  frames.set(slide, frame)
  return frame
}

export function widthOf({ left, right }: Box): number {
  return right - left
}

export function heightOf({ top, bottom }: Box): number {
  return bottom - top
}

/** How much of two boxes lies on each other; neither side is above 0 when they don't touch. */
export function sharedBy(a: Box, b: Box): { readonly width: number; readonly height: number } {
  return {
    width: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    height: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  }
}

/** The side on which a box reaches farthest out of another, and how far: below 0 when it is inside. */
export function farthestOut(inner: Box, outer: Box): { readonly side: Side; readonly px: number } {
  const sides: readonly { readonly side: Side; readonly px: number }[] = [
    { side: 'bottom', px: inner.bottom - outer.bottom },
    { side: 'right', px: inner.right - outer.right },
    { side: 'top', px: outer.top - inner.top },
    { side: 'left', px: outer.left - inner.left },
  ]
  return sides.reduce((most, next) => (next.px > most.px ? next : most))
}

/** The least box that holds all of these; null of none. */
export function around(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes
  if (!first) return null
  return others.reduce(
    (whole, { left, top, right, bottom }) => ({
      left: Math.min(whole.left, left),
      top: Math.min(whole.top, top),
      right: Math.max(whole.right, right),
      bottom: Math.max(whole.bottom, bottom),
    }),
    first,
  )
}
