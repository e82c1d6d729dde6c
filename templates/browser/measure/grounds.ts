import type { Box } from '../../../scripts/proof/measures.ts'
import { boxOf, frameOf, sharedBy } from './box.ts'
import { type Channels, type Color, colorOf, over } from './colors.ts'
import { isClear, opacityOf, styleOf } from './styles.ts'

/** Something that is painted and can lie under a text. */
export interface Ground {
  readonly element: Element
  readonly box: Box
  /** Null for pictures and gradients, whose colours are not known. */
  readonly color: Color | null
}

/** Whatever is painted on a slide, in the order in which it is, which is that of the page: nothing in lectern's styles is put under what is before it. */
export function groundsOn(slide: HTMLElement): readonly Ground[] {
  return [slide, ...slide.querySelectorAll('*')].flatMap((element) => {
    const color = paintOf(element)
    if (color === undefined) return []
    return [{ element, color, box: boxOf(element, slide) }]
  })
}

/** The colour that an element is filled with; undefined of none. */
function paintOf(element: Element): Color | null | undefined {
  if (element instanceof HTMLImageElement || element instanceof SVGImageElement) return null
  if (element instanceof SVGElement && !(element instanceof SVGSVGElement)) {
    if (!(element instanceof SVGGeometryElement)) return undefined
    const { fill, fillOpacity } = styleOf(element)
    if (fill === 'none' || isClear(fill)) return undefined
    return fill.startsWith('url') ? null : faded(colorOf(fill), Number(fillOpacity) * opacityOf(element))
  }
  const { backgroundColor, backgroundImage } = styleOf(element)
  if (backgroundImage !== 'none') return null
  return isClear(backgroundColor) ? undefined : faded(colorOf(backgroundColor), opacityOf(element))
}

/** The grounds that a text may lie on, the topmost first. */
export function groundsUnder(text: Element, box: Box, grounds: readonly Ground[]): readonly Ground[] {
  const found: Ground[] = []
  for (const ground of grounds.toReversed()) {
    const { width, height } = sharedBy(ground.box, box)
    if (width <= 0 || height <= 0 || !isBefore(ground.element, text)) continue
    found.push(ground)
    if (hidesAll(ground, box)) break
  }
  return found
}

/** What is seen at a place where these grounds lie on each other; null where nobody can know. */
export function groundAt(x: number, y: number, grounds: readonly Ground[]): Channels | null {
  const under: Color[] = []
  for (const ground of grounds) {
    if (!holds(ground, x, y)) continue
    if (ground.color === null) return null
    under.unshift(ground.color)
    if (ground.color.alpha === 1) break
  }
  return under.reduce<Channels>((below, color) => over(color, below), [255, 255, 255])
}

function hidesAll({ element, box, color }: Ground, text: Box): boolean {
  if (color?.alpha !== 1 || element instanceof SVGGeometryElement) return false
  return box.left <= text.left && box.top <= text.top && box.right >= text.right && box.bottom >= text.bottom
}

function holds({ element, box }: Ground, x: number, y: number): boolean {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false
  if (!(element instanceof SVGGeometryElement)) return true
  const matrix = element.getScreenCTM()
  const slide = element.closest('.slide')
  if (!matrix || !slide) return false
  const { left, top } = frameOf(slide)
  return element.isPointInFill(new DOMPoint(x + left, y + top).matrixTransform(matrix.inverse()))
}

function isBefore(element: Element, text: Element): boolean {
  return element === text || (element.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

function faded({ channels, alpha }: Color, share: number): Color {
  return { channels, alpha: alpha * share }
}
