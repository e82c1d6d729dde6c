import type { Times } from './budgets.ts'

/** Where times outlive a window that is loaded anew. */
const key = 'lectern-timer'

/** A stopwatch that books its time on the slide that is shown. What it says outlives a reload of its window. */
export class Timer {
  #bySlide = new Map<string, number>()
  #isRunning = false
  #slide = ''
  #since = 0
  readonly #now: () => number

  /** `now` answers ms, as `Date.now` does: the clock goes on while a computer sleeps, as the audience does. */
  constructor(now: () => number = Date.now) {
    this.#now = now
    this.#restore()
  }

  /** The slide that time goes to from now on. */
  show(slide: string): void {
    this.#book()
    this.#slide = slide
    this.#save()
  }

  toggle(): void {
    this.#book()
    this.#isRunning = !this.#isRunning
    this.#save()
  }

  reset(): void {
    this.#bySlide.clear()
    this.#isRunning = false
    this.#save()
  }

  times(): Times {
    this.#book()
    this.#save()
    const elapsed = [...this.#bySlide.values()].reduce((sum, time) => sum + time, 0)
    return { elapsed, bySlide: this.#bySlide, isRunning: this.#isRunning }
  }

  #book(): void {
    const now = this.#now()
    if (this.#isRunning)
      this.#bySlide.set(this.#slide, (this.#bySlide.get(this.#slide) ?? 0) + Math.max(0, now - this.#since))
    this.#since = now
  }

  #save(): void {
    const state = { bySlide: [...this.#bySlide], isRunning: this.#isRunning, slide: this.#slide, since: this.#since }
    try {
      sessionStorage.setItem(key, JSON.stringify(state))
    } catch {
      // Some browsers keep nothing for pages from file://; then a reload begins anew.
    }
  }

  #restore(): void {
    try {
      const state = JSON.parse(sessionStorage.getItem(key) ?? 'null')
      if (!state) return
      this.#bySlide = new Map(state.bySlide)
      this.#isRunning = state.isRunning === true
      this.#slide = String(state.slide)
      this.#since = Number(state.since)
    } catch {
      // As above.
    }
  }
}
