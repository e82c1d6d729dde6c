import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from '../../scripts/compile.ts'
import type { InstalledBrowser } from '../../scripts/print/browser-place.ts'
import { benchOutline } from './outline.ts'
import { measureTree, type Usage } from './process-tree.ts'

/** What runs against each other: the floor first, which the others are measured by. */
export const contestants = ['floor', 'build', 'html', 'slides'] as const
export type Contestant = (typeof contestants)[number]

/** A stage of a build, in ms since its process began. */
export interface StageTime {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** One run of one contestant. The floor has no stages. */
export interface Run extends Usage {
  readonly contestant: Contestant
  readonly stages: readonly StageTime[]
}

/** The same slides for all contestants, in a folder of their own. */
export interface Course {
  readonly folder: string
  readonly outline: string
  /** The page of the slides, ready to be printed. */
  readonly page: string
  readonly browser: InstalledBrowser
}

/** Writes the outline of so many slides, and their page with its styles and fonts, for the floor to print. */
export async function layCourse(folder: string, slides: number, browser: InstalledBrowser): Promise<Course> {
  const outline = join(folder, 'outline.yaml')
  await writeFile(outline, benchOutline(slides))
  const { result } = await compile(outline, ['slides'])
  if (!result || result.deck.slides.length !== slides)
    throw new Error(`the outline of ${slides} slides is not as planned`)
  for (const [path, { bytes }] of result.bundle) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  return { folder, outline, page: join(folder, 'slides.html'), browser }
}

/** One cold run of every contestant, one after the other: what else the machine does meanwhile hits all of them alike. */
export async function runRound(course: Course): Promise<readonly Run[]> {
  const runs: Run[] = []
  for (const contestant of contestants) {
    runs.push(contestant === 'floor' ? await runFloor(course) : await runLectern(contestant, course))
  }
  return runs
}

async function runFloor({ folder, page, browser }: Course): Promise<Run> {
  const words = [
    beside('floor.js'),
    page,
    join(folder, 'floor.pdf'),
    browser.executable,
    '--no-sandbox',
    ...browser.args,
  ]
  return { contestant: 'floor', stages: [], ...(await measureTree(process.execPath, words, browser.env)) }
}

async function runLectern(contestant: Exclude<Contestant, 'floor'>, { folder, outline }: Course): Promise<Run> {
  const only = contestant === 'build' ? [] : ['--only', contestant]
  const words = [program, 'build', outline, '--out', join(folder, contestant), ...only]
  const report = join(folder, 'stages.json')
  const environment = { NODE_OPTIONS: `--import=${beside('report-stages.js')}`, LECTERN_STAGES: report }
  const usage = await measureTree(process.execPath, words, environment)
  return { contestant, stages: JSON.parse(await readFile(report, 'utf8')), ...usage }
}

const program = beside('../../scripts/launch.js')

function beside(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
