import type { Words } from '../source/failure.ts'
import type { Terminal } from './terminal.ts'

/** Tells of what should not have gone wrong, with all that helps to find out why. */
export function tellBug(bug: unknown, { say, paint, locale }: Terminal): void {
  say(`${paint.error('lectern:')} ${bugWords[locale]}`)
  say(bug instanceof Error ? (bug.stack ?? bug.message) : String(bug))
}

const bugWords: Words = {
  en: 'this is a bug; please report it with what stands below',
  zh: '这是 lectern 的错误，请连同下面的内容一起报告',
}
