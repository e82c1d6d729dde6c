import type { Room } from './content-room.ts'
import { widthInEm } from './fit-size.ts'

/** px */
const largest = 28

/** px left and right, and above and below, as styles/kinds.css sets it. */
const padding = { sides: 68, ends: 44 }
const leading = 1.5
const caption = { size: 24, line: 35, gap: 14 }

/** The largest size in px at which so many lines, the longest so many em wide, stand in a room above their caption. */
export function codeSize(lines: number, width: number, captionText: string | null, room: Room): number {
  const below = captionText
    ? caption.gap + Math.ceil((widthInEm(captionText) * caption.size) / room.width) * caption.line
    : 0
  const byHeight = (room.height - below - padding.ends) / (lines * leading)
  const byWidth = (room.width - padding.sides) / Math.max(1, width)
  return Math.max(6, Math.floor(2 * Math.min(largest, byHeight, byWidth)) / 2)
}
