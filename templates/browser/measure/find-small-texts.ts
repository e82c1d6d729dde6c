import type { Limits } from '../../../scripts/proof/limits.ts'
import type { Flaw } from '../../../scripts/proof/measures.ts'
import type { Line } from './lines.ts'
import { passageOf } from './passage.ts'

/** What says itself that it had to be set too small: code, formulas, diagrams of relations. */
const toldElsewhere = '.code-block, .katex, .relations-diagram'

/** For each place on the slide whose text is smaller than it may be there, its smallest text. */
export function findSmallTexts(lines: readonly Line[], { sizes, drawnSize }: Limits): readonly Flaw[] {
  const smallest = new Map<string, { readonly line: Line; readonly least: number; readonly isDrawn: boolean }>()
  for (const line of lines) {
    if (line.element.closest(toldElsewhere)) continue
    const isDrawn = line.element.closest('.picture > svg') !== null
    const [place, least] = isDrawn
      ? (['drawing', drawnSize] as const)
      : (sizes.find(([selector]) => line.element.closest(selector)) ?? ['', 0])
    if (line.size < least && line.size < (smallest.get(place)?.line.size ?? Number.POSITIVE_INFINITY))
      smallest.set(place, { line, least, isDrawn })
  }
  return [...smallest.values()].map(({ line: { box, block, size }, least, isDrawn }) => {
    return { type: 'small', box, passage: passageOf(block), px: size, least: Math.ceil(least), isDrawn }
  })
}
