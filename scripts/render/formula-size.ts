import type { ShownFormula } from '../deck/deck.ts'
import type { Room } from './content-room.ts'
import { widthInEm } from './fit-size.ts'

/** px; the formula of a lecture, not of a poster. */
const largest = 64
const smallest = 12

/** As styles/kinds.css sets them, in px. */
const gap = 20
const note = { size: 26, line: 41, gap: 6 }

/** em above and below, as styles/formulas.css sets it: the letters' own lines are higher than KaTeX's boxes. */
const padding = 0.3

/** The largest size in px at which formulas stand in a room, one below the other, each on its line. */
export function formulaSize(formulas: readonly ShownFormula[], { width, height }: Room): number {
  const notes = formulas.reduce((sum, formula) => sum + noteHeight(formula, width), 0)
  const room = height - notes - gap * (formulas.length - 1)
  const heights = formulas.reduce((sum, formula) => sum + Math.max(1.2, formula.height) + 2 * padding, 0)
  const widest = Math.max(...formulas.map((formula) => formula.width))
  const size = Math.min(largest, room / heights, (0.97 * width) / widest)
  return Math.max(smallest, Math.floor(size))
}

function noteHeight({ note: text }: ShownFormula, width: number): number {
  return text ? note.gap + Math.ceil((widthInEm(text.text) * note.size) / width) * note.line : 0
}
