import type { Limits } from '../../../scripts/proof/limits.ts'
import type { Box, Flaw, Passage } from '../../../scripts/proof/measures.ts'
import { around, heightOf, sharedBy, widthOf } from './box.ts'
import type { Line } from './lines.ts'
import { passageOf } from './passage.ts'

/** Lines of different texts that lie on each other, and lines across the edge of a picture. Of two texts it is told once. */
export function findOverlaps(
  lines: readonly Line[],
  pictures: readonly { readonly box: Box; readonly element: Element }[],
  limits: Limits,
): readonly Flaw[] {
  const flaws: Flaw[] = []
  const told = new Map<Element, Set<Element>>()
  const sorted = lines.filter(({ element }) => !element.closest('.picture > svg')).sort((a, b) => a.box.top - b.box.top)
  for (const [index, line] of sorted.entries()) {
    for (let at = index + 1; at < sorted.length; at++) {
      const other = sorted[at]
      if (!other || other.box.top >= line.box.bottom) break
      if (line.block === other.block || !lieOnEachOther(line, other, limits)) continue
      if (told.get(line.block)?.has(other.block) || told.get(other.block)?.has(line.block)) continue
      told.set(line.block, (told.get(line.block) ?? new Set()).add(other.block))
      const box = around([line.box, other.box]) ?? line.box
      // The longer one is likelier to have left its place.
      const [longer, shorter] = [passageOf(line.block), passageOf(other.block)].sort(byLength)
      if (longer && shorter) flaws.push({ type: 'overlap', box, passage: longer, other: shorter })
    }
    const struck = pictures.find(
      ({ box, element }) => !element.contains(line.element) && crosses(line.box, box, limits),
    )
    if (struck) flaws.push({ type: 'overlap', box: line.box, passage: passageOf(line.block), other: null })
  }
  return flaws
}

function byLength(one: Passage, other: Passage): number {
  return other.shown.length - one.shown.length
}

function lieOnEachOther(one: Line, other: Line, { slack, overlap }: Limits): boolean {
  const { width, height } = sharedBy(one.box, other.box)
  return width > slack && height > overlap * Math.min(heightOf(one.box), heightOf(other.box))
}

/** Text that lies in the middle of a picture is meant to. */
function crosses(line: Box, picture: Box, { slack, overlap }: Limits): boolean {
  const { width, height } = sharedBy(line, picture)
  const isInside = width > widthOf(line) - slack && height > heightOf(line) - slack
  return !isInside && width > slack && height > overlap * heightOf(line)
}
