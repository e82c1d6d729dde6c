import type { Box, Letters, SlideMeasure } from '../../../scripts/proof/measures.ts'
import { around, boxOf, heightOf, widthOf } from './box.ts'
import type { Line } from './lines.ts'
import { isCard } from './styles.ts'

/** How full a slide is: what its content spans of the room between title and footer, and how much of that lines of text cover. */
export function fillOf(
  slide: HTMLElement,
  lines: readonly Line[],
  pictures: readonly { readonly box: Box; readonly element: Element }[],
): Pick<SlideMeasure, 'span' | 'ink'> {
  const body = slide.querySelector<HTMLElement>('.slide-body')
  const head = slide.querySelector<HTMLElement>('.slide-head')
  const foot = slide.querySelector<HTMLElement>('.slide-foot')
  if (!body || !head || !foot) return { span: null, ink: 0 }
  const top = boxOf(head, slide).bottom
  const bottom = boxOf(foot, slide).top
  const { left, right } = boxOf(body, slide)
  const room = { left, top, right, bottom }
  const isContent = (element: Element) => !head.contains(element) && !foot.contains(element)
  const texts = lines.filter(({ element }) => isContent(element)).map(({ box }) => box)
  const cards = [...slide.querySelectorAll('.slide-body *, .takeaway')].filter(isCard)
  const boxes = [...texts, ...pictures.filter(({ element }) => isContent(element)).map(({ box }) => box)]
  const whole = around([...boxes, ...cards.map((card) => boxOf(card, slide))])
  const covered = texts.reduce((sum, box) => sum + areaOf(box), 0)
  return { span: whole ? areaOf(whole) / areaOf(room) : 0, ink: covered / areaOf(room) }
}

function areaOf(box: Box): number {
  return widthOf(box) * heightOf(box)
}

/** The letters of what authors write by their script, but for runs in another language than the page. */
export function lettersOn(lines: readonly Line[]): Letters {
  const texts = [...new Set(lines.map(({ node }) => node))].filter((node) => {
    const element = node.parentElement
    return element && !element.closest('[lang]:not(html), .slide-foot, .opening-foot, .code-block, code')
  })
  const count = (pattern: RegExp) => texts.reduce((sum, { data }) => sum + (data.match(pattern)?.length ?? 0), 0)
  return {
    latin: count(/\p{Script=Latin}/gu),
    cjk: count(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu),
  }
}
