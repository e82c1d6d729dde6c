import { BrowserTrouble } from '../print/browser-trouble.ts'
import type { RunStep } from '../print/run-step.ts'
import { Failure, type Words } from '../source/failure.ts'

/** The time of a whole export was up. */
export class TimeUp extends Failure {}

/** What an export did, and when, in ms since it began. */
interface Stretch {
  readonly step: Words
  readonly since: number
  /** Null as long as it is under way. */
  until: number | null
}

/** How often is looked whether a step takes too long. */
const tickMs = 50

/**
 * How long an export may take, from now on, and what the time went to. When it is up, whichever step is under way is given up
 * with a `TimeUp`, which tells how long each step took.
 */
export class Deadline {
  #allowedMs: number
  readonly #begun = performance.now()
  readonly #stretches: Stretch[] = []
  readonly #onStep: (step: Words) => void
  #failed: Words | null = null

  /** `onStep` is told of each step that begins. */
  constructor(allowedMs: number, onStep: (step: Words) => void = () => {}) {
    this.#allowedMs = allowedMs
    this.#onStep = onStep
  }

  /** Allows so much more. */
  extend(ms: number): void {
    this.#allowedMs += ms
  }

  /** Runs a step of lectern's own. */
  readonly run: RunStep = (step, work) => this.#run(step, work, Number.POSITIVE_INFINITY)

  /**
   * Runs the steps for which a browser is waited for. Each may take this share of the time that is left, then the browser is
   * held to hang, which is a `BrowserTrouble`: with half of it, there is time to try again.
   */
  browserSteps(share: number): RunStep {
    return (step, work) => this.#run(step, work, share * this.#leftMs())
  }

  /** The step that failed first since this was last asked; null when none did. */
  takeFailed(): Words | null {
    const failed = this.#failed
    this.#failed = null
    return failed
  }

  async #run<T>(step: Words, work: () => Promise<T>, patienceMs: number): Promise<T> {
    if (this.#leftMs() <= 0) throw this.#timeUp()
    const stretch: Stretch = { step, since: this.#now(), until: null }
    this.#stretches.push(stretch)
    this.#onStep(step)
    const impatience = this.#impatience(patienceMs)
    try {
      return await Promise.race([work(), impatience.promise])
    } catch (error) {
      this.#failed ??= step
      throw error
    } finally {
      impatience.stop()
      stretch.until = this.#now()
    }
  }

  /**
   * Rejects when the time is up, or the patience with one step is at its end. A browser is not to blame for the time in which
   * this process was busy itself and heard nothing, so patience is counted in ticks, of which such a time has one.
   */
  #impatience(patienceMs: number) {
    let waitedMs = 0
    let ticker: NodeJS.Timeout | undefined
    const promise = new Promise<never>((_, reject) => {
      ticker = setInterval(() => {
        waitedMs += tickMs
        if (this.#leftMs() <= 0) reject(this.#timeUp())
        else if (waitedMs >= patienceMs) reject(hung(waitedMs))
      }, tickMs)
    })
    return { promise, stop: () => clearInterval(ticker) }
  }

  #now(): number {
    return performance.now() - this.#begun
  }

  #leftMs(): number {
    return this.#allowedMs - this.#now()
  }

  #timeUp(): TimeUp {
    const now = this.#now()
    const took = ({ since, until }: Stretch) => (until ?? now) - since
    const [longest] = [...this.#stretches].sort((one, other) => took(other) - took(one))
    const lines = (locale: 'en' | 'zh', unfinished: string) =>
      this.#stretches.map((stretch) => {
        return `\n  ${inSeconds(took(stretch)).padStart(7)} s  ${stretch.step[locale]}${stretch.until === null ? unfinished : ''}`
      })
    const allowed = inSeconds(this.#allowedMs)
    const sentence = {
      en: `the export was not done after ${allowed} s; most of it went to ${longest?.step.en}${lines('en', ', not done').join('')}`,
      zh: `${allowed} 秒内没有完成导出，用时最多的是：${longest?.step.zh}${lines('zh', '，未完成').join('')}`,
    }
    return new TimeUp('environment', sentence, moreTime)
  }
}

const moreTime = {
  en: 'allow more with --timeout SECONDS, or name another browser with --browser',
  zh: '用 --timeout 秒数 放宽期限，或用 --browser 指定别的浏览器',
}

function hung(waitedMs: number): BrowserTrouble {
  const waited = inSeconds(waitedMs)
  return new BrowserTrouble({ en: `the browser gave no answer for ${waited} s`, zh: `浏览器 ${waited} 秒没有回应` })
}

function inSeconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}
