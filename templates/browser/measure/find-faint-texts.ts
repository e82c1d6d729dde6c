import type { Limits } from '../../../scripts/proof/limits.ts'
import type { Flaw } from '../../../scripts/proof/measures.ts'
import { widthOf } from './box.ts'
import { type Channels, type Color, colorOf, contrastOf, hexOf, over } from './colors.ts'
import { groundAt, groundsOn, groundsUnder } from './grounds.ts'
import type { Line } from './lines.ts'
import { passageOf } from './passage.ts'
import { opacityOf, styleOf } from './styles.ts'

/** Texts that stand out too little from what is under them, the faintest of each pair of colours. Drawings from files are their authors'. */
export function findFaintTexts(slide: HTMLElement, lines: readonly Line[], limits: Limits): readonly Flaw[] {
  const grounds = groundsOn(slide)
  const faintest = new Map<string, Flaw & { readonly type: 'faint' }>()
  for (const line of lines) {
    if (line.element.closest('.picture > svg')) continue
    const color = inkOf(line.element)
    const least = leastContrast(line, limits)
    const under = groundsUnder(line.element, line.box, grounds)
    for (const [x, y] of under.length === 1 ? placesOn(line).slice(0, 1) : placesOn(line)) {
      const ground = groundAt(x, y, under)
      if (!ground) continue
      const seen = over(color, ground)
      const contrast = contrastOf(seen, ground)
      if (contrast >= least - 0.005) continue
      const flaw = faint(line, seen, ground, contrast, least)
      const pair = `${flaw.color} ${flaw.ground}`
      if (contrast < (faintest.get(pair)?.contrast ?? Number.POSITIVE_INFINITY)) faintest.set(pair, flaw)
    }
  }
  return [...faintest.values()]
}

/** The colour of a text, faded as what it stands in is. */
function inkOf(element: Element): Color {
  const { color, fill, fillOpacity } = styleOf(element)
  const isDrawn = element instanceof SVGElement
  const { channels, alpha } = colorOf(isDrawn ? fill : color)
  return { channels, alpha: alpha * (isDrawn ? Number(fillOpacity) : 1) * opacityOf(element) }
}

function leastContrast({ element, size }: Line, { contrast }: Limits): number {
  const isBold = Number(styleOf(element).fontWeight) >= 700
  return size >= (isBold ? contrast.boldSize : contrast.largeSize) ? contrast.large : contrast.usual
}

/** Near both ends of a line and in its middle: a label may reach from one ground to another. */
function placesOn({ box }: Line): readonly (readonly [x: number, y: number])[] {
  const y = (box.top + box.bottom) / 2
  return [0.04, 0.5, 0.96].map((part) => [box.left + widthOf(box) * part, y])
}

function faint(
  { box, block }: Line,
  color: Channels,
  ground: Channels,
  contrast: number,
  least: number,
): Flaw & { readonly type: 'faint' } {
  const passage = passageOf(block)
  return { type: 'faint', box, passage, color: hexOf(color), ground: hexOf(ground), contrast, least }
}
