import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rewritten } from '../deck/theme/rewrite.ts'
import { cacheFolder } from '../source/cache-folder.ts'
import type { Report } from '../source/diagnostic.ts'
import { diskFiles } from '../source/disk-files.ts'
import type { Files } from '../source/files.ts'
import { type Memory, noMemory } from '../source/memory.ts'
import { readOwnFile } from '../source/own-file.ts'
import { recallReported } from '../source/recall-reported.ts'
import { remember } from '../source/remember.ts'
import { compileOptions, evaluated, loadCompiler, loadRuntime, type Programs } from './handlebars.ts'
import { compileOwn } from './own-templates/compile-own.ts'
import { reportTroubles, type TellTrouble } from './own-templates/report-troubles.ts'
import { rememberSlides, watched } from './remember-slides.ts'
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
  files: Files = diskFiles,
  memory: Memory = noMemory,
): Promise<Templates> {
  const texts = await readTemplates(folder, files)
  const parts = [folder, ...[...texts].flat(), '', ...[...own].flatMap(([name, { text }]) => [name, text])]
  const made = await recallReported(memory, 'templates', parts, report, (report) =>
    makeTemplates(folder, texts, own, report, memory),
  )
  // Each template tells its first trouble of this time, whoever made it.
  const told = new Set<string>()
  made.listen((name, trouble) => {
    if (!told.has(name)) report(trouble)
    told.add(name)
  })
  return made
}

/** Templates that can be used again, and tell of trouble to whoever listened last. */
interface LastingTemplates extends Templates {
  readonly listen: (tell: TellTrouble) => void
}

async function makeTemplates(
  folder: string,
  texts: TemplateTexts,
  own: ReadonlyMap<string, Rewritten>,
  report: Report,
  memory: Memory,
): Promise<LastingTemplates> {
  const runtime = loadRuntime().create()
  const ours = evaluated<Programs>(await programOf(texts, runtime.VERSION))
  const names = {
    pages: pageNames,
    parts: [...texts.keys()].filter((name) => !pageNames.some((page) => page === name)),
  }
  let listener: TellTrouble = () => {}
  const tell: TellTrouble = (name, trouble) => listener(name, trouble)
  const programs =
    own.size === 0
      ? ours
      : reportTroubles({ ...ours, ...(await compileOwn(own, names, runtime.VERSION, report)) }, own, texts, tell)
  const templates = new Map(Object.entries(programs).map(([name, program]) => [name, runtime.template(program)]))
  for (const [name, template] of templates) runtime.registerPartial(name, template)
  const slide = templates.get('slide')
  // What is remembered tells of no trouble.
  if (slide && own.size === 0) runtime.registerPartial('slide', rememberSlides(slide, memory))
  return {
    listen: (next) => {
      listener = next
    },
    render: (page, view) => {
      const template = templates.get(page)
      if (template === undefined) throw new Error(`no template "${page}" in ${folder}`)
      return template(watched(view))
    },
  }
}

async function readTemplates(folder: string, files: Files): Promise<TemplateTexts> {
  const paths = await readdir(folder, { recursive: true })
  // The report of a check is no page of the deck.
  const templates = paths.filter((path) => path.endsWith('.hbs') && !/^report\b/.test(path)).sort()
  const entries = templates.map(async (path): Promise<[string, string]> => {
    return [path.replaceAll('\\', '/').replace(/\.hbs$/, ''), await readOwnFile(join(folder, path), files)]
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
