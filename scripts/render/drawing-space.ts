import type { Slide } from '../deck/deck.ts'
import { widthInEm } from './fit-size.ts'

/** The canvas is 1280 × 720 px with margins of 80; header, footer and their gaps take the rest. All in px, as the styles have it. */
const width = 1120
const besideAside = 748
const height = 469
const titleLine = { size: 44, height: 57 }
const takeaway = { size: 27, width: width - 62, height: 39, around: 56 }

/** What is left of a slide for a drawing, which, unlike text, must know: a second line of the title takes its share. */
export function drawingSpace({ title, takeaway: band, aside }: Slide): {
  readonly width: number
  readonly height: number
} {
  const titleLines = lines(title.text, titleLine.size, width)
  const bandHeight = band ? takeaway.around + takeaway.height * lines(band.text, takeaway.size, takeaway.width) : 0
  return { width: aside ? besideAside : width, height: height - titleLine.height * (titleLines - 1) - bandHeight }
}

function lines(text: string, size: number, width: number): number {
  return Math.max(1, Math.ceil((widthInEm(text) * size) / width))
}
