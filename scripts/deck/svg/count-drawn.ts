import { attributeOf, type SvgElement } from './parse-svg.ts'

/**
 * How many elements a browser draws: an element that `<use>` names counts each time, so that ten groups of ten uses each, one inside
 * the other, are ten thousand millions. Loops, which browsers leave out, count once.
 */
export function countDrawn(root: SvgElement): number {
  const named = new Map<string, SvgElement>()
  collectNamed(root, named)
  const counts = new Map<SvgElement, number>()
  const count = (element: SvgElement): number => {
    const known = counts.get(element)
    if (known !== undefined) return known
    counts.set(element, 1)
    const target = element.name === 'use' ? named.get(attributeOf(element, 'href')?.slice(1) ?? '') : undefined
    const inner = [...element.children, ...(target ? [target] : [])]
    const sum = inner.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : count(child)), 1)
    counts.set(element, sum)
    return sum
  }
  return count(root)
}

function collectNamed(element: SvgElement, named: Map<string, SvgElement>): void {
  const id = attributeOf(element, 'id')
  if (id !== undefined && !named.has(id)) named.set(id, element)
  for (const child of element.children) if (typeof child !== 'string') collectNamed(child, named)
}
