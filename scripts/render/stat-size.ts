import type { Stat } from '../deck/deck.ts'
import { widthInEm } from './fit-size.ts'

/** How figures are set by how many there are: columns, px between cards, px left and right inside one, and the largest size. */
interface StatLayout {
  readonly columns: number
  readonly gap: number
  readonly padding: number
  readonly largest: number
}

/** As styles/kinds.css sets them. */
function layoutOf(count: number): StatLayout {
  switch (count) {
    case 1:
      // The label stands beside the figure and takes half of the card.
      return { columns: 2, gap: 60, padding: 60, largest: 150 }
    case 2:
      return { columns: 2, gap: 28, padding: 88, largest: 104 }
    case 3:
      return { columns: 3, gap: 28, padding: 64, largest: 84 }
    default:
      return { columns: count === 4 ? 2 : 3, gap: 24, padding: 56, largest: 60 }
  }
}

const smallest = 36
const unitScale = 0.38
const smallestUnit = 24

/** The largest size in px at which every figure stands on one line with its unit, in a list that is `width` px wide. */
export function statSize(stats: readonly Stat[], width: number): number {
  const { columns, gap, padding, largest } = layoutOf(stats.length)
  const room = (width - gap * (columns - 1)) / columns - padding
  const fits = (size: number) => stats.every((stat) => widthOf(stat, size) <= room)
  for (let size = largest; size > smallest; size -= 2) if (fits(size)) return size
  return smallest
}

function widthOf({ value, unit }: Stat, size: number): number {
  const unitSize = Math.max(smallestUnit, size * unitScale)
  return widthInEm(value.text) * size + (unit ? (widthInEm(unit.text) + 0.4) * unitSize : 0)
}
