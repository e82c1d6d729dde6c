import type { Box } from '../../../scripts/proof/measures.ts'
import { boxOn, heightOf, widthOf } from './box.ts'
import { isSeen, styleOf } from './styles.ts'

/** A line of text, or the stretch of it that one element sets. */
export interface Line {
  /** From ascenders to descenders: a font's own line is taller than what is seen of it. */
  readonly box: Box
  readonly node: Text
  readonly element: Element
  /** What it is a line of: a paragraph, a cell, a label of a drawing. */
  readonly block: Element
  /** px on the slide. */
  readonly size: number
}

/** A whole letter of an East Asian font reaches 0.88 em above the baseline and 0.12 em below it. */
const ink = 0.92

/** The lines of text on a slide that are seen, in order. Of a formula, its letters are no lines. */
export function linesOn(slide: HTMLElement): readonly Line[] {
  const found: Line[] = []
  const range = document.createRange()
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const node = texts.currentNode as Text
    const element = node.parentElement
    if (!element || !node.data.trim() || element.closest('.katex') || !isSeen(element)) continue
    range.selectNodeContents(node)
    const size = sizeOf(element)
    const block = blockOf(element)
    for (const rect of range.getClientRects()) {
      const box = inkOf(boxOn(slide, rect), size)
      if (widthOf(box) > 0.5 && heightOf(box) > 0.5) found.push({ box, node, element, block, size })
    }
  }
  return found
}

function inkOf(box: Box, size: number): Box {
  const middle = (box.top + box.bottom) / 2
  const half = Math.min(heightOf(box), size * ink) / 2
  return { ...box, top: middle - half, bottom: middle + half }
}

/** Of a drawing: as large as it is shown. */
function sizeOf(element: Element): number {
  const size = Number.parseFloat(styleOf(element).fontSize)
  if (!(element instanceof SVGGraphicsElement)) return size
  const matrix = element.getScreenCTM()
  return matrix ? size * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : size
}

function blockOf(element: Element): Element {
  const label = element.closest('text')
  if (label) return label
  let block = element
  while (block.parentElement && /^(inline|contents)/.test(styleOf(block).display)) block = block.parentElement
  return block
}
