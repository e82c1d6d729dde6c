import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** What reveal.js brings into the page: its base styles (no stock theme), and itself. */
export interface RevealFiles {
  readonly styles: string
  readonly scripts: string
}

export async function readRevealFiles(): Promise<RevealFiles> {
  // The package's exports lead `require` to the browser builds: a global, no module, as a page from file:// needs them.
  const [styles, scripts] = await Promise.all([
    readAll(['reveal.js/reset.css', 'reveal.js/reveal.css']),
    readAll(['reveal.js']),
  ])
  return { styles, scripts }
}

async function readAll(specifiers: readonly string[]): Promise<string> {
  const texts = await Promise.all(specifiers.map((specifier) => readFile(require.resolve(specifier), 'utf8')))
  return texts.join('\n')
}
