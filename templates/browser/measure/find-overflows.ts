import type { Limits } from '../../../scripts/proof/limits.ts'
import type { Box, Flaw } from '../../../scripts/proof/measures.ts'
import { boxOf, farthestOut } from './box.ts'
import type { Line } from './lines.ts'
import { passageOf } from './passage.ts'
import { isCard, styleOf } from './styles.ts'

/** Something that is to be seen as a whole: a line of text, or a picture. */
interface Thing {
  readonly box: Box
  readonly element: Element
}

/** What a thing may not leave. */
interface Holder {
  readonly bounds: 'slide' | 'box' | 'room' | 'card'
  readonly box: Box
}

/**
 * What does not fit: texts and pictures that leave their slide, the room for content, or any box that cuts off what it holds, and
 * texts that leave their card. Of each of these, what reaches farthest.
 */
export function findOverflows(
  slide: HTMLElement,
  lines: readonly Line[],
  pictures: readonly Thing[],
  { slack, roomSlack }: Limits,
): readonly Flaw[] {
  const worst = new Map<Element, Flaw & { readonly px: number }>()
  const known = new Map<Element, Holder | null>()
  const holderAt = (element: Element) => {
    const holder = known.has(element) ? known.get(element) : holderOf(element, slide)
    known.set(element, holder ?? null)
    return holder ?? null
  }
  const look = ({ box, element }: Thing, isText: boolean) => {
    for (let at: Element | null = element; at; at = at === slide ? null : at.parentElement) {
      const holder = holderAt(at)
      if (!holder || (!isText && (at === element || holder.bounds === 'card'))) continue
      const out = farthestOut(box, holder.box)
      if (out.px <= (holder.bounds === 'room' ? roomSlack : slack)) continue
      if (out.px > (worst.get(at)?.px ?? 0)) worst.set(at, flawOf(holder.bounds, out, box, element))
      // Whatever leaves its card, or is cut off, leaves what is around that as well.
      return
    }
  }
  for (const { box, element } of lines) look({ box, element }, true)
  for (const picture of pictures) look(picture, false)
  return [...worst.values()]
}

function holderOf(element: Element, slide: HTMLElement): Holder | null {
  const box = boxOf(element, slide)
  if (element === slide) return { bounds: 'slide', box }
  if (cutsOff(element)) return { bounds: 'box', box: insideBorder(element, box) }
  if (element.matches('.slide-body')) return { bounds: 'room', box }
  return isCard(element) ? { bounds: 'card', box } : null
}

/** Drawings cut off what lies outside of them, too; their parts have no box that could. */
function cutsOff(element: Element): boolean {
  const { overflowX, overflowY, display } = styleOf(element)
  if (overflowX === 'visible' && overflowY === 'visible') return false
  return element instanceof HTMLElement ? display !== 'inline' : element instanceof SVGSVGElement
}

function insideBorder(element: Element, box: Box): Box {
  if (!(element instanceof HTMLElement)) return box
  const left = box.left + element.clientLeft
  const top = box.top + element.clientTop
  return { left, top, right: left + element.clientWidth, bottom: top + element.clientHeight }
}

function flawOf(
  bounds: Holder['bounds'],
  out: ReturnType<typeof farthestOut>,
  box: Box,
  element: Element,
): Flaw & { readonly px: number } {
  const passage = passageOf(element)
  if (bounds === 'card') return { type: 'spill', ...out, box, passage }
  return { type: 'overflow', of: bounds, ...out, box, passage }
}
