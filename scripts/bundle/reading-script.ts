import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** In an order in which each comes behind those that it imports. */
const modules = ['element', 'break-column', 'cut-column', 'footnotes', 'fill-column', 'lay-out']

/** Whether a page is a text to read, which has to be laid out on its pages. */
export function isReading(html: string): boolean {
  return html.includes('<div class="reading flow">')
}

/**
 * What lays such a page out: a script to evaluate in the page when its fonts and pictures are there. A page whose own scripts don't run
 * can't load modules either, so these become one script, in a scope of its own.
 */
export async function readingScript(templatesFolder: string): Promise<string> {
  const folder = join(templatesFolder, 'browser', 'reading')
  const parts = await Promise.all(modules.map((name) => readFile(join(folder, `${name}.js`), 'utf8')))
  const scope = parts.map((part) => part.replace(/^import .*\n|^export /gm, '')).join('\n')
  return `;(() => {\n${scope}})()\n`
}
