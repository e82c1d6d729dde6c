import type { Slide } from '../deck/deck.ts'
import { widthInEm } from './fit-size.ts'

/** What a slide's frame leaves for its content, in px. */
export interface Room {
  readonly width: number
  readonly height: number
}

/** As styles/slide.css sets the frame, in px. The takeaway is a band, in which its text has less room, and space around it. */
const whole: Room = { width: 1120, height: 469 }
const besideAside = 748
const titleLine = { size: 44, height: 57 }
const takeawayLine = { size: 27, height: 39, width: whole.width - 62, around: 56 }

/** The room beside the aside, above the takeaway and under the title, whose second lines take from it. */
export function contentRoom({ title, aside, takeaway }: Pick<Slide, 'title' | 'aside' | 'takeaway'>): Room {
  const titleLines = linesOf(title.text, titleLine.size, whole.width)
  const takeawayLines = takeaway ? linesOf(takeaway.text, takeawayLine.size, takeawayLine.width) : 0
  const below = takeaway ? takeawayLine.around + takeawayLines * takeawayLine.height : 0
  return {
    width: aside ? besideAside : whole.width,
    height: whole.height - (titleLines - 1) * titleLine.height - below,
  }
}

/** How many lines a text of `size` px takes in a column `width` px wide, by an estimate of its width; at least one. */
export function linesOf(text: string, size: number, width: number): number {
  return Math.max(1, Math.ceil((widthInEm(text) * size) / width))
}
