import { BrowserTrouble } from '../print/browser-trouble.ts'
import type { RunStep } from '../print/run-step.ts'
import { Failure, type Words } from '../source/failure.ts'
import { type Deadline, TimeUp } from './deadline.ts'

/**
 * Does something with a browser, and once more with a fresh one if the first crashes, hangs or goes away. `tell` hears of the
 * first time; a second time is an `environment` failure that tells both.
 */
export async function tryTwice<T>(
  deadline: Deadline,
  attempt: (run: RunStep) => Promise<T>,
  tell: (trouble: Words) => void,
): Promise<T> {
  deadline.takeFailed()
  try {
    return await attempt(deadline.browserSteps(1 / 2))
  } catch (first) {
    if (!(first instanceof BrowserTrouble)) throw first
    const before = told(first, deadline.takeFailed())
    tell({ en: `${before.en}\n  trying once more`, zh: `${before.zh}\n  再试一次` })
    try {
      return await attempt(deadline.browserSteps(1))
    } catch (second) {
      if (!(second instanceof Failure) || second instanceof TimeUp) throw second
      throw failedTwice(before, told(second, deadline.takeFailed()), second)
    }
  }
}

function told({ sentence }: Failure, step: Words | null): Words {
  return step ? { en: `while ${step.en}: ${sentence.en}`, zh: `${step.zh}时：${sentence.zh}` } : sentence
}

function failedTwice(first: Words, second: Words, cause: Failure): Failure {
  const sentence = {
    en: `the browser failed twice\n  ${first.en}\n  ${second.en}`,
    zh: `浏览器两次都没能完成\n  ${first.zh}\n  ${second.zh}`,
  }
  return new Failure('environment', sentence, cause.hint, cause)
}
