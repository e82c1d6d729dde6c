const known = new WeakMap<Element, CSSStyleDeclaration>()

/** The computed style of an element. To ask for it takes longer than to look it up, and every check asks. */
export function styleOf(element: Element): CSSStyleDeclaration {
  const style = known.get(element) ?? getComputedStyle(element)
  known.set(element, style)
  return style
}

const seen = new WeakMap<Element, boolean>()

/**
 * Whether an element is there to be seen. Parts that come on a later page of their slide are; what only screen readers are to find,
 * in a box of one px or clipped away, isn't.
 */
export function isSeen(element: Element): boolean {
  const answer = seen.get(element) ?? looksSeen(element)
  seen.set(element, answer)
  return answer
}

function looksSeen(element: Element): boolean {
  const { parentElement } = element
  if (parentElement && !element.matches('.slide') && !isSeen(parentElement)) return false
  if (element.matches('.katex-mathml, title, desc, style, script')) return false
  const { display, visibility, opacity, overflowX, position, clipPath } = styleOf(element)
  if (display === 'none' || Number(opacity) === 0 || /inset\((50|100)%/.test(clipPath)) return false
  if (visibility !== 'visible' && !element.closest('.is-ahead')) return false
  if (!(element instanceof HTMLElement) || overflowX === 'visible' || position !== 'absolute') return true
  return element.offsetWidth > 1 || element.offsetHeight > 1
}

/** Whether an element has a ground or a frame of its own that text belongs on: a card. */
export function isCard(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false
  const { display, backgroundColor, backgroundImage, borderLeftWidth, borderRightWidth, borderRightColor } =
    styleOf(element)
  if (/^inline|^table-row|^contents/.test(display)) return false
  const isFramed = Number.parseFloat(borderLeftWidth) > 0 && Number.parseFloat(borderRightWidth) > 0
  return !isClear(backgroundColor) || backgroundImage !== 'none' || (isFramed && !isClear(borderRightColor))
}

/** Whether a colour, as computed styles have it, covers nothing. */
export function isClear(color: string): boolean {
  return color === 'transparent' || /[,/] ?0\)$/.test(color)
}

const opacities = new WeakMap<Element, number>()

/** How much of an element shows, those around it counted. */
export function opacityOf(element: Element): number {
  const known = opacities.get(element)
  if (known !== undefined) return known
  const own = Number(styleOf(element).opacity)
  const { parentElement } = element
  const opacity = element.matches('.slide') || !parentElement ? own : own * opacityOf(parentElement)
  opacities.set(element, opacity)
  return opacity
}
