import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import type handlebars from 'handlebars'
import { cacheFolder } from '../source/cache-folder.ts'
import { diskFiles } from '../source/disk-files.ts'
import type { Files } from '../source/files.ts'
import { type Memory, noMemory } from '../source/memory.ts'
import { readOwnFile } from '../source/own-file.ts'
import { remember } from '../source/remember.ts'
import { rememberSlides, watched } from './remember-slides.ts'
import type { DeckView } from './views.ts'

/** The pages that lectern makes of a deck; each has a template of its name. */
export type PageName = 'deck' | 'slides' | 'handout'

export interface Templates {
  /** A whole HTML page. A template that names what the view lacks throws: that is a bug, not the author's. */
  readonly render: (page: PageName, view: DeckView) => string
}

/** Reads and registers every template below `folder`; a partial's name is its path without the ending: `kinds/points`. */
export async function loadTemplates(
  folder: string,
  files: Files = diskFiles,
  memory: Memory = noMemory,
): Promise<Templates> {
  const texts = await readTemplates(folder, files)
  return memory.recall('templates', [folder, ...[...texts].flat()], () => makeTemplates(folder, texts, memory))
}

async function makeTemplates(folder: string, texts: Texts, memory: Memory): Promise<Templates> {
  const runtime = loadRuntime().create()
  const programs = evaluated(await programOf(texts, runtime.VERSION))
  const templates = new Map(Object.entries(programs).map(([name, program]) => [name, runtime.template(program)]))
  for (const [name, template] of templates) runtime.registerPartial(name, template)
  const slide = templates.get('slide')
  if (slide) runtime.registerPartial('slide', rememberSlides(slide, memory))
  return {
    render: (page, view) => {
      const template = templates.get(page)
      if (template === undefined) throw new Error(`no template "${page}" in ${folder}`)
      return template(watched(view))
    },
  }
}

const require = createRequire(import.meta.url)

/** As one file, with nothing for Node's own module loading: the package's main module is 40 files (35 ms against 13). */
function loadRuntime(): typeof handlebars & { readonly VERSION: string } {
  return require('handlebars/dist/handlebars.runtime.js')
}

/** By the name of the template. */
type Texts = ReadonlyMap<string, string>

async function readTemplates(folder: string, files: Files): Promise<Texts> {
  const paths = await readdir(folder, { recursive: true })
  const templates = paths.filter((path) => path.endsWith('.hbs')).sort()
  const entries = templates.map(async (path): Promise<[string, string]> => {
    return [path.replaceAll('\\', '/').replace(/\.hbs$/, ''), await readOwnFile(join(folder, path), files)]
  })
  return new Map(await Promise.all(entries))
}

/**
 * The source in JavaScript of an object with what Handlebars compiles each template to. To compile them takes twice as long as to
 * render a deck of 30 slides, so it is done once and kept in the user's cache folder, where the browser is that lectern runs, too.
 */
function programOf(texts: Texts, version: string): Promise<string> {
  const key = ['templates', version, JSON.stringify(options), JSON.stringify([...texts])].join('\n')
  return remember(join(cacheFolder(), 'templates'), key, async () => {
    const { precompile } = require('handlebars/dist/handlebars.js') as typeof handlebars
    const entries = [...texts].map(([name, text]) => `${JSON.stringify(name)}: ${precompile(text, options)}`)
    return `({${entries.join(',\n')}})`
  })
}

const options = { strict: true, preventIndent: true } as const

function evaluated(program: string): Readonly<Record<string, TemplateSpecification>> {
  return runInThisContext(program, { filename: 'templates' })
}
