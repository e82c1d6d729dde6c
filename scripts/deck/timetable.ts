import type { Pace } from '../outline/pace.ts'
import { speakingMinutes } from '../outline/speaking-time.ts'
import type { Deck, Slide } from './deck.ts'
import { planTime } from './plan-time.ts'

/** How long a talk takes by its notes, and how long it may: slide by slide, section by section, in seconds. */
export interface Timetable extends Span {
  readonly slides: readonly SlideTime[]
  /** The top-level sections. */
  readonly sections: readonly (Span & { readonly title: string })[]
  /** What the outline says the talk may last; null when it doesn't. */
  readonly allowed: number | null
  readonly pace: Pace
}

/** Of a slide that is shown. */
export interface SlideTime extends Span {
  readonly number: number
  readonly id: string
  readonly title: string
  /** Index of its section. */
  readonly section: number | null
  /** Whether the outline says how long it is shown. */
  readonly isOwn: boolean
}

interface Span {
  /** To say the notes. */
  readonly needed: number
  /** What it has: as the speaker's timer goes. */
  readonly planned: number
}

/** The timetable of a deck: slides that come by themselves have no notes, and are shown for a glance. */
export function timetable(deck: Deck): Timetable {
  const planned = planTime(deck)
  const slides = deck.slides.map((slide, index) => slideTime(slide, planned[index] ?? 0, deck.pace))
  const sections = deck.sections.map(({ title }, index) => ({
    title: title.text,
    ...total(slides.filter(({ section }) => section === index)),
  }))
  const allowed = deck.minutes === null ? null : deck.minutes * 60
  return { ...total(slides), slides, sections, allowed, pace: deck.pace }
}

function slideTime({ number, id, title, section, notes, minutes }: Slide, planned: number, pace: Pace): SlideTime {
  const needed = notes ? Math.round(60 * speakingMinutes(notes.markdown, pace)) : 0
  return { number, id, title: title.text, section, isOwn: minutes !== null, needed, planned }
}

function total(parts: readonly Span[]): Span {
  const sum = (of: keyof Span) => parts.reduce((total, part) => total + part[of], 0)
  return { needed: sum('needed'), planned: sum('planned') }
}
