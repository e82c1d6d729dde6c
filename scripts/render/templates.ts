import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rewritten } from '../deck/theme/rewrite.ts'
import { cacheFolder } from '../source/cache-folder.ts'
import type { Report } from '../source/diagnostic.ts'
import { remember } from '../source/remember.ts'
import { compileOptions, evaluated, loadCompiler, loadRuntime, type Programs } from './handlebars.ts'
import { compileOwn } from './own-templates/compile-own.ts'
import { reportTroubles } from './own-templates/report-troubles.ts'
import type { DeckView } from './views.ts'

/** The pages that lectern makes of a deck; each has a template of its name. */
export type PageName = 'deck' | 'slides' | 'handout'

const pageNames: readonly PageName[] = ['deck', 'slides', 'handout']

export interface Templates {
  /** A whole HTML page. A template of lectern's that names what the view lacks throws: that is a bug, not the author's. */
  readonly render: (page: PageName, view: DeckView) => string
}

/** By their names. */
type TemplateTexts = ReadonlyMap<string, string>

/**
 * Reads and registers every template below `folder`, and in their places the author's `own`; a template's name is its path without
 * the ending: `kinds/points`. What is wrong with the author's is reported, also while pages are rendered.
 */
export async function loadTemplates(
  folder: string,
  own: ReadonlyMap<string, Rewritten> = new Map(),
  report: Report = () => {},
): Promise<Templates> {
  const runtime = loadRuntime().create()
  const texts = await readTemplates(folder)
  const ours = evaluated<Programs>(await programOf(texts, runtime.VERSION))
  const names = {
    pages: pageNames,
    parts: [...texts.keys()].filter((name) => !pageNames.some((page) => page === name)),
  }
  const programs =
    own.size === 0
      ? ours
      : reportTroubles({ ...ours, ...(await compileOwn(own, names, runtime.VERSION, report)) }, own, texts, report)
  const templates = new Map(Object.entries(programs).map(([name, program]) => [name, runtime.template(program)]))
  for (const [name, template] of templates) runtime.registerPartial(name, template)
  return {
    render: (page, view) => {
      const template = templates.get(page)
      if (template === undefined) throw new Error(`no template "${page}" in ${folder}`)
      return template(view)
    },
  }
}

async function readTemplates(folder: string): Promise<TemplateTexts> {
  const paths = await readdir(folder, { recursive: true })
  const templates = paths.filter((path) => path.endsWith('.hbs')).sort()
  const entries = templates.map(async (path): Promise<[string, string]> => {
    return [path.replaceAll('\\', '/').replace(/\.hbs$/, ''), await readFile(join(folder, path), 'utf8')]
  })
  return new Map(await Promise.all(entries))
}

/**
 * The source in JavaScript of an object with what Handlebars compiles each template to. To compile them takes twice as long as to
 * render a deck of 30 slides, so it is done once and kept in the user's cache folder, where the browser is that lectern runs, too.
 */
function programOf(texts: TemplateTexts, version: string): Promise<string> {
  const key = ['templates', version, JSON.stringify(compileOptions), JSON.stringify([...texts])].join('\n')
  return remember(join(cacheFolder(), 'templates'), key, async () => {
    const { precompile } = loadCompiler()
    const entries = [...texts].map(([name, text]) => `${JSON.stringify(name)}: ${precompile(text, compileOptions)}`)
    return `{${entries.join(',\n')}}`
  })
}
