import type { Slide } from '../deck/deck.ts'
import { widthInEm } from './fit-size.ts'

/** What a slide's frame leaves for its content, in px; the frame is that of styles/slide.css. */
export interface Room {
  readonly width: number
  readonly height: number
}

const whole: Room = { width: 1120, height: 470 }
/** The aside and the space beside it. */
const asideWidth = 372
/** The band and the space above it, for one line, and for one line more. */
const takeawayHeight = 96
const takeawayLine = 39
const titleSize = 44
const titleLine = 57

/** The room beside the aside, above the takeaway and under the title, whose second lines take from it. */
export function contentRoom({ title, aside, takeaway }: Slide): Room {
  const takeawayLines = takeaway ? lines(takeaway.text, 27, whole.width - 62) : 0
  const below = takeaway ? takeawayHeight + (takeawayLines - 1) * takeawayLine : 0
  return {
    width: whole.width - (aside ? asideWidth : 0),
    height: whole.height - (lines(title.text, titleSize, whole.width) - 1) * titleLine - below,
  }
}

function lines(text: string, size: number, width: number): number {
  return Math.max(1, Math.ceil((widthInEm(text) * size) / width))
}
