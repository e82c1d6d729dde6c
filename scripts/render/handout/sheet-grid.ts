import type { HandoutLayout, Orientation } from '../../outline/handout.ts'
import type { PageBox } from './page-box.ts'
import { linePitch } from './ruled-lines.ts'

/** How slides stand on a page that holds a fixed number of them. */
export interface SheetGrid {
  readonly columns: number
  readonly rows: number
  /** Where there is room to write. */
  readonly lines: 'beside' | 'below'
}

type SheetLayout = Exclude<HandoutLayout, 'notes' | 'text'>

/** The slides are as large as the number of columns lets them be: wide ones stand best above each other on upright paper. */
const grids: Readonly<Record<SheetLayout, Readonly<Record<Orientation, SheetGrid>>>> = {
  '2up': { portrait: grid(1, 2), landscape: grid(2, 1) },
  '3up': { portrait: { ...grid(1, 3), lines: 'beside' }, landscape: grid(3, 1) },
  '4up': { portrait: grid(2, 2), landscape: grid(2, 2) },
  '6up': { portrait: grid(2, 3), landscape: grid(3, 2) },
  '9up': { portrait: grid(3, 3), landscape: grid(3, 3) },
}

function grid(columns: number, rows: number): SheetGrid {
  return { columns, rows, lines: 'below' }
}

/** The grid of a layout; null of those that have no fixed number of slides on a page. */
export function sheetGrid(layout: HandoutLayout, orientation: Orientation): SheetGrid | null {
  return layout in grids ? grids[layout as SheetLayout][orientation] : null
}

/** mm, as styles/handout-sheets.css sets them: between slides, and what the number under a slide takes. */
export const gap = 7
export const labelHeight = 6
/** So many lines at least stand under slides that are as wide as the page. */
const fewestLines = 4
/** However much stands above the slides. */
const smallest = 20
/** Of the page's width, with lines beside it. */
const shareBeside = 0.52

/** How wide slides can be, in mm, on a page with `height` mm left for them. */
export function slideWidthOn({ columns, rows, lines }: SheetGrid, page: PageBox, height: number): number {
  const cellHeight = (height - (rows - 1) * gap) / rows
  const cellWidth = (page.width - (columns - 1) * gap) / columns
  const widest = lines === 'beside' ? cellWidth * shareBeside : cellWidth
  const kept = columns === 1 && lines === 'below' ? fewestLines * linePitch : 0
  const width = Math.min(widest, ((cellHeight - labelHeight - kept) * 16) / 9)
  return Math.max(smallest, Math.floor(10 * width) / 10)
}
