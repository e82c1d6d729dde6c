import { Failure, type Words } from '../source/failure.ts'

/** A browser that crashed, hung or went away: a fresh one may do better. */
export class BrowserTrouble extends Failure {
  constructor(sentence: Words, cause?: unknown) {
    super('environment', sentence, otherBrowser, cause)
    this.name = 'BrowserTrouble'
  }
}

const otherBrowser = {
  en: 'name another browser with --browser, or start this one by hand to see what it lacks',
  zh: '用 --browser 指定别的浏览器，或手动启动它，看它缺什么',
}
