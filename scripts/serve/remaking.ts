import { type FileStates, isUnchanged, statesOf } from './file-states.ts'
import { Lookouts } from './lookouts.ts'

/** How something is made of files, and what becomes of it. */
export interface Work<T> {
  /** Never fails: what goes wrong is part of what it answers. */
  readonly make: () => Promise<T>
  /** The files that it was made of, also those that were looked for in vain. */
  readonly filesOf: (made: T) => readonly string[]
  /** Whether it only tells of mistakes, which the author may be about to mend. */
  readonly isMistaken: (made: T) => boolean
  readonly publish: (made: T) => void
}

/**
 * How long a mistake waits before it is shown: a file that is emptied and written, or moved away and replaced, is a mistake for a
 * moment. What is right is shown at once.
 */
const graceMs = 150

/** How often is looked even when nothing was heard, ms: some drives never tell of changes. */
const lookMs = 1000

/** How often in a row something may be made in vain, because files changed meanwhile, before it is shown all the same. */
const mostSuperseded = 20

/**
 * How close together changes of a file may be to get the same date, ms: a file that was this new when it was read may have changed
 * since without a trace.
 */
const sameDateMs = 20

/** Makes something, and makes it again whenever the files change that it was made of: at once, and one at a time. */
export class Remaking<T> {
  readonly #work: Work<T>
  readonly #lookouts = new Lookouts(() => this.#hear())
  #timer: NodeJS.Timeout | undefined
  #states: FileStates = new Map()
  /** Whether the files were so new when they were read that their states can't tell whether they have changed. */
  #isUnsure = true
  #isHeard = false
  #isAsked = false
  #isRunning = false
  #isClosed = false
  #onHeard: () => void = () => {}

  constructor(work: Work<T>) {
    this.#work = work
  }

  /** Makes it for the first time, and looks after it from then on. */
  start(): void {
    this.#timer = setInterval(() => this.#look(), lookMs)
    this.again()
  }

  /** Makes it again though nothing has changed. */
  again(): void {
    this.#isAsked = true
    this.#hear()
  }

  close(): void {
    this.#isClosed = true
    clearInterval(this.#timer)
    this.#lookouts.close()
  }

  #hear(): void {
    this.#isHeard = true
    this.#onHeard()
    void this.#run()
  }

  async #look(): Promise<void> {
    if (this.#isRunning || this.#isClosed) return
    await this.#lookouts.set(this.#states.keys())
    const now = await statesOf(this.#states.keys())
    if (hasChanged(this.#states, now)) this.#hear()
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    let superseded = 0
    while (this.#isHeard && !this.#isClosed) {
      const isShown = await this.#makeOnce(superseded >= mostSuperseded)
      superseded = isShown ? 0 : superseded + 1
    }
    this.#isRunning = false
  }

  /** Answers false when the files changed meanwhile, so that what was made was not worth showing. */
  async #makeOnce(isLastTry: boolean): Promise<boolean> {
    const before = await this.#settledStates()
    if (!this.#isAsked && !this.#isUnsure && !hasChanged(this.#states, before)) {
      // Perhaps a folder has come in which a missing file is to be.
      await this.#lookouts.set(before.keys())
      return true
    }
    this.#isAsked = false
    const begun = Date.now()
    const made = await this.#work.make()
    const isWatched = isSameSet(this.#states, this.#work.filesOf(made))
    this.#states = await statesOf(this.#work.filesOf(made))
    if (!isWatched) await this.#lookouts.set(this.#states.keys())
    this.#isUnsure = [...this.#states.values()].some((state) => state && begun - state.changed < sameDateMs)
    const isStale =
      this.#hasChangedSince(before, begun) || (this.#work.isMistaken(made) && (await this.#isHeardWithin(graceMs)))
    if (isStale && !isLastTry) {
      this.#isAsked = this.#isHeard = true
      return false
    }
    this.#work.publish(made)
    return true
  }

  /** What is heard while one looks is about what one sees: a save is heard of more than once. */
  async #settledStates(): Promise<FileStates> {
    this.#isHeard = false
    const states = await statesOf(this.#states.keys())
    return this.#isHeard ? this.#settledStates() : states
  }

  /** Of a file that wasn't known before, its date is all there is to tell. */
  #hasChangedSince(before: FileStates, begun: number): boolean {
    return [...this.#states].some(([path, state]) =>
      before.has(path) ? !isUnchanged(before.get(path), state) : (state?.changed ?? 0) > begun,
    )
  }

  async #isHeardWithin(ms: number): Promise<boolean> {
    if (this.#isHeard) return true
    await new Promise<void>((done) => {
      const timer = setTimeout(done, ms)
      this.#onHeard = () => {
        clearTimeout(timer)
        done()
      }
    })
    this.#onHeard = () => {}
    return this.#isHeard
  }
}

function hasChanged(before: FileStates, now: FileStates): boolean {
  return [...now].some(([path, state]) => !isUnchanged(before.get(path), state))
}

function isSameSet(known: FileStates, paths: readonly string[]): boolean {
  return known.size === new Set(paths).size && paths.every((path) => known.has(path))
}
