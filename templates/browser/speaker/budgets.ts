/** How long the talk has been going on, and how much of it went to each slide, in ms. */
export interface Times {
  readonly elapsed: number
  readonly bySlide: ReadonlyMap<string, number>
  readonly isRunning: boolean
}

/** What the timer knows of a slide: its section, and how many seconds it is to be shown. */
export interface PlannedSlide {
  readonly id: string
  readonly section: string
  readonly seconds: number
}

/** Used and planned time, in seconds. */
export interface Budget {
  readonly used: number
  readonly planned: number
}

export interface Pace {
  readonly slide: Budget
  /** Of the current section; null outside of all. */
  readonly section: Budget | null
  readonly talk: Budget
  /** Seconds that the talk is ahead of its plan; less than nothing when it is behind. */
  readonly ahead: number
}

/** How the talk stands against its plan, on the slide with this id. */
export function paceOf(slides: readonly PlannedSlide[], currentId: string, times: Times): Pace {
  const index = slides.findIndex(({ id }) => id === currentId)
  const current = slides[index]
  const slide = budgetOf(slides.slice(index, index + 1), times)
  const section = slides.filter((other) => other.section !== '' && other.section === current?.section)
  const before = slides.slice(0, Math.max(0, index)).reduce((sum, { seconds }) => sum + seconds, 0)
  const talk = { used: times.elapsed / 1000, planned: slides.reduce((sum, { seconds }) => sum + seconds, 0) }
  return {
    slide,
    section: section.length > 0 ? budgetOf(section, times) : null,
    talk,
    // Within its own time, a slide is neither early nor late.
    ahead: before + Math.min(slide.used, slide.planned) - talk.used,
  }
}

function budgetOf(slides: readonly PlannedSlide[], { bySlide }: Times): Budget {
  return {
    used: slides.reduce((sum, { id }) => sum + (bySlide.get(id) ?? 0), 0) / 1000,
    planned: slides.reduce((sum, { seconds }) => sum + seconds, 0),
  }
}

/** 83 → 1:23, 3723 → 1:02:03. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(Math.max(0, seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60]
  const two = (number: number) => String(number).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
