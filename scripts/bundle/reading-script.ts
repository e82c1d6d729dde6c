import type { Files } from '../source/files.ts'
import type { Memory } from '../source/memory.ts'
import { browserScript } from './browser-script.ts'

/** Whether a page is a text to read, which has to be laid out on its pages. */
export function isReading(html: string): boolean {
  return html.includes('<div class="reading flow">')
}

/** What lays such a page out: a script to evaluate in the page when its fonts and pictures are there. */
export function readingScript(templatesFolder: string, files: Files, memory: Memory): Promise<string> {
  return browserScript(templatesFolder, 'reading/lay-out.js', files, memory)
}
