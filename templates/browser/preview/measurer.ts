import type { SlideMeasure } from '../../../scripts/proof/measures.ts'
import type { MeasuresReport } from '../../../scripts/serve/messages.ts'
import { allPages } from '../deck/pages.ts'
import { MeasuringFrame } from './measuring-frame.ts'
import { own } from './own-script.ts'
import { post } from './post.ts'

/** How long nothing has to be saved before slides are measured, ms: whoever saves again wants to see that first. */
const restMs = 400

/** So many slides are measured at a time, which takes about as long as a key press may wait. */
const atOnce = 3

/**
 * Has what only a browser can see of the slides told to the preview: measures them after each change, those that have changed, whenever
 * the page has nothing else to do. Of the windows of a browser, one does it.
 */
export class Measurer {
  readonly #frame = new MeasuringFrame(fetch('/~lectern/measure.js').then((response) => response.text()))
  readonly #measures = new Map<string, SlideMeasure>()
  #timer: number | undefined
  #isMeasuring = false
  #isChanged = false
  #mayMeasure = false

  get element(): HTMLElement {
    return this.#frame.element
  }

  /** Begins as soon as no other window does it. */
  begin(): void {
    const forGood = new Promise<never>(() => {})
    const start = () => {
      this.#mayMeasure = true
      this.#measureSoon()
      return forGood
    }
    // Where a browser does not trust the machine's own address, every window measures.
    const locks = navigator.locks as LockManager | undefined
    if (!locks) void start()
    // It fails in a page that is being left.
    else locks.request('lectern measures', start).catch(() => {})
  }

  /** These slides look different now, or are new. */
  noteChanged(slides: readonly string[]): void {
    for (const id of slides) this.#measures.delete(id)
    this.#measureSoon()
  }

  /** The preview may have been started anew, and know nothing. */
  reportAgain(): void {
    this.#measureSoon()
  }

  #measureSoon(): void {
    this.#isChanged = true
    if (!this.#mayMeasure || this.#isMeasuring) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#run(), restMs)
  }

  async #run(): Promise<void> {
    this.#isMeasuring = true
    this.#isChanged = false
    try {
      if (await this.#measureAll()) await this.#report()
    } catch (error) {
      // What is told besides is all the same.
      console.error(error)
    }
    this.#isMeasuring = false
    if (this.#isChanged) this.#measureSoon()
  }

  /** Answers false when slides changed meanwhile. */
  async #measureAll(): Promise<boolean> {
    if (await this.#frame.restyle()) this.#measures.clear()
    for (;;) {
      await leisure()
      if (this.#isChanged) return false
      const lacking = allPages().filter(({ id }) => !this.#measures.has(id))
      if (lacking.length === 0) return true
      const some = lacking.slice(0, atOnce)
      const measures = await this.#frame.measure(some)
      if (this.#isChanged) return false
      for (const measure of measures) this.#measures.set(measure.id, measure)
    }
  }

  async #report(): Promise<void> {
    const measures = allPages().flatMap(({ id }) => this.#measures.get(id) ?? [])
    const report: MeasuresReport = { version: own.version, measures }
    await post('measures', report)
  }
}

/** Answers when the page has nothing else to do. */
function leisure(): Promise<void> {
  return new Promise((done) => {
    // Safari has none.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done(), { timeout: 1000 })
    else setTimeout(done)
  })
}
