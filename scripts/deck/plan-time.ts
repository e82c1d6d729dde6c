import type { Pace } from '../outline/pace.ts'
import { speakingMinutes } from '../outline/speaking-time.ts'
import type { Deck, Slide } from './deck.ts'

/** Seconds that a slide is shown on which nothing is said. */
const glance = 5

/**
 * How long each slide is to be shown, in seconds, for the speaker's timer: as its `minutes` say; what the talk's `minutes` leave is
 * shared among the others by how long their notes take to say. Without minutes for the talk, as long as the notes take.
 */
export function planTime({ slides, minutes, pace }: Pick<Deck, 'slides' | 'minutes' | 'pace'>): readonly number[] {
  const needs = slides.map((slide) => secondsNeeded(slide, pace))
  if (minutes === null) return needs.map(Math.round)
  const isOpen = slides.map((slide) => slide.minutes === null)
  const sumOf = (open: boolean) => needs.reduce((sum, need, index) => sum + (isOpen[index] === open ? need : 0), 0)
  // Where the slides' own minutes use up the talk's, the others go by at a glance.
  const stretch = Math.max(0, minutes * 60 - sumOf(false)) / Math.max(1, sumOf(true))
  return needs.map((need, index) => Math.round(isOpen[index] ? Math.max(glance, need * stretch) : need))
}

function secondsNeeded({ minutes, notes }: Slide, pace: Pace): number {
  return minutes === null ? Math.max(glance, 60 * (notes ? speakingMinutes(notes.markdown, pace) : 0)) : minutes * 60
}
