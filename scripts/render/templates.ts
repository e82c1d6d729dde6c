import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type handlebars from 'handlebars'
import type { DeckView } from './views.ts'

/** The pages that lectern makes of a deck; each has a template of its name. */
export type PageName = 'deck' | 'slides' | 'handout'

export interface Templates {
  /** A whole HTML page. A template that names what the view lacks throws: that is a bug, not the author's. */
  readonly render: (page: PageName, view: DeckView) => string
}

/** Reads and registers every template below `folder`; a partial's name is its path without the ending: `kinds/points`. */
export async function loadTemplates(folder: string): Promise<Templates> {
  const files = await readTemplates(folder)
  const handlebars = loadHandlebars().create()
  for (const [name, template] of files) handlebars.registerPartial(name, template)
  return {
    render: (page, view) => {
      const template = files.get(page)
      if (template === undefined) throw new Error(`no template "${page}" in ${folder}`)
      return handlebars.compile(template, { strict: true, preventIndent: true })(view)
    },
  }
}

/** As one file, with nothing for Node's own module loading: the package's main module is 40 files (35 ms against 13). */
function loadHandlebars(): typeof handlebars {
  return createRequire(import.meta.url)('handlebars/dist/handlebars.js')
}

async function readTemplates(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = await readdir(folder, { recursive: true })
  const templates = paths.filter((path) => path.endsWith('.hbs')).sort()
  const entries = templates.map(async (path): Promise<[string, string]> => {
    return [path.replaceAll('\\', '/').replace(/\.hbs$/, ''), await readFile(join(folder, path), 'utf8')]
  })
  return new Map(await Promise.all(entries))
}
