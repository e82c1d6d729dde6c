import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Failure, type Words } from '../source/failure.ts'
import type { Locale } from '../source/messages/messages.ts'
import type { Terminal } from './terminal.ts'
import { writeNewFile } from './write-new-file.ts'

export interface InitOptions {
  /** Where the outline is to stand. */
  readonly outline: string
}

/**
 * Begins an outline: the starter of the author's language, which shows every kind of slide and explains itself in comments.
 * A file that is there already stays as it is: that is the state of the folder, not a misused command (`environment`).
 */
export async function init({ outline }: InitOptions, { locale, result, say }: Terminal): Promise<0> {
  if (!(await writeNewFile(outline, await starter(locale)))) throw new Failure('environment', taken(outline))
  result(outline)
  for (const line of next[locale](outline, join(dirname(outline), 'dist', 'index.html'))) say(line)
  return 0
}

function starter(locale: Locale): Promise<Uint8Array> {
  return readFile(new URL(`../../templates/starter/outline.${locale}.yaml`, import.meta.url))
}

function taken(outline: string): Words {
  return {
    en: `${outline} is there already, and stays as it is; to begin another, give it another path`,
    zh: `${outline} 已经存在，没有改动；要另起一份，请换一个路径`,
  }
}

/** What to do now, a line each. */
const next: Readonly<Record<Locale, (outline: string, page: string) => readonly string[]>> = {
  en: (outline, page) => [
    `write your talk into ${outline}, then run: ${buildCommand(outline)}`,
    `what you show is ${page}: open it in a browser`,
  ],
  zh: (outline, page) => [
    `把 ${outline} 改成自己的内容，再运行：${buildCommand(outline)}`,
    `然后用浏览器打开 ${page}，就可以开讲`,
  ],
}

function buildCommand(outline: string): string {
  if (outline === 'outline.yaml') return 'lectern build'
  return `lectern build ${/\s/.test(outline) ? `"${outline}"` : outline}`
}
