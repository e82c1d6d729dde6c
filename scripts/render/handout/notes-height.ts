import { isCjk } from '../../deck/foreign-runs.ts'
import type { Html } from '../../deck/html.ts'
import { lineCount } from '../line-count.ts'

/** As styles/handout.css sets notes: pt, and the height of a line in em. */
const size = 9.5
const leading = 1.7
const paragraphGap = 0.45

const blockEnds = /<\/(?:p|li|pre|tr|h\d)>/

/** About how high notes stand, in mm, in a column as wide as `width` mm. */
export function notesHeight(notes: Html, width: number, language: string): number {
  const em = (size * 25.4) / 72
  const heights = notes
    .split(blockEnds)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => lineCount(block, width / em, !isCjk(language)) * leading + paragraphGap)
  return heights.reduce((sum, height) => sum + height, 0) * em
}
