import type { Compiled } from '../compile.ts'
import { type Browser, useBrowser } from '../print/browser.ts'
import type { BrowserPlace } from '../print/browser-place.ts'
import { findBrowser } from '../print/find-browser.ts'
import { finishPdf, prepareToFinish } from '../print/finish-pdf.ts'
import { printPage } from '../print/print-page.ts'
import type { RunStep } from '../print/run-step.ts'
import { cacheFolder } from '../source/cache-folder.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { stage } from '../source/stage.ts'
import type { Deadline } from './deadline.ts'
import { pdfMetadata } from './pdf-metadata.ts'
import { pdfView } from './pdf-view.ts'
import { takePictures } from './take-pictures.ts'
import { oneAtATime, sideBySide, type Turns } from './take-turns.ts'
import type { Terminal } from './terminal.ts'
import { tryTwice } from './try-twice.ts'

/** A document that is printed: its page is `slides.html`, its file `slides.pdf`. */
export type DocumentName = 'slides' | 'handout'

/** What is made with a browser: documents, and a picture of each slide. */
export type PrintedOutput = DocumentName | 'png'

/** What is printed: a deck, the files of its pages, what pages its slides have, and what its fonts lack. */
export type Printable = Compiled

export interface PrintOptions {
  readonly outputs: readonly PrintedOutput[]
  /** What `--browser` says, or null. */
  readonly browser: string | null
  /** Whether the notes are comments in slides.pdf. */
  readonly pdfNotes: boolean
  /** How many pixels of a picture go on one of a slide's 1280 × 720. */
  readonly scale: number
}

/** Files by their path in the folder of outputs, and how they differ from what was planned. */
export interface Printed {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly diagnostics: readonly Diagnostic[]
}

const nothing: Printed = { files: new Map(), diagnostics: [] }

/**
 * Makes what needs a browser, side by side in one, and reads each document back to see that it is as planned. The browser
 * starts while the deck is still being made; when there is none to be made, nothing is printed. A browser that crashes or
 * hangs is replaced once.
 */
export async function printDocuments(
  printable: Promise<Printable | null>,
  options: PrintOptions,
  deadline: Deadline,
  terminal: Terminal,
): Promise<Printed> {
  if (options.outputs.length === 0) return nothing
  try {
    const place = await deadline.run(findingBrowser, () => placeOf(options, terminal))
    return await tryTwice(
      deadline,
      (run) => useBrowser(place, async (browser) => printAll(browser, await printable, options, deadline, run), run),
      (trouble) => terminal.say(`${terminal.paint.error('lectern:')} ${trouble[terminal.locale]}`),
    )
  } catch (error) {
    // What is wrong with the outline comes before what is wrong with the browser.
    if ((await printable) === null) return nothing
    throw error
  }
}

const findingBrowser = { en: 'finding the browser', zh: '寻找浏览器' }

function placeOf({ browser }: PrintOptions, terminal: Terminal): Promise<BrowserPlace> {
  return findBrowser({
    asked: browser,
    environment: process.env,
    cacheFolder: cacheFolder(),
    onUnpack: () => terminal.progress({ en: 'unpacking the browser, once', zh: '正在解压浏览器，只此一次' }),
  })
}

/** Chromium takes 600 MB to print a document of 1,000 slides: one of long ones at a time is enough for a laptop. */
const mostSideBySide = 500

async function printAll(
  browser: Browser,
  made: Printable | null,
  { outputs, pdfNotes, scale }: PrintOptions,
  deadline: Deadline,
  run: RunStep,
): Promise<Printed> {
  if (!made) return nothing
  if (outputs.some((output) => output !== 'png')) void Promise.all([prepareToFinish(), loadPreflight()])
  const turns = made.deck.slides.length > mostSideBySide ? oneAtATime() : sideBySide
  const printed = await Promise.all(
    outputs.map((output) =>
      output === 'png'
        ? takePictures(browser, made, scale, run)
        : printDocument(browser, made, output, pdfNotes, turns, deadline.run, run),
    ),
  )
  return {
    files: new Map(printed.flatMap(({ files }) => [...files])),
    diagnostics: printed.flatMap(({ diagnostics }) => diagnostics),
  }
}

async function printDocument(
  browser: Browser,
  made: Printable,
  name: DocumentName,
  pdfNotes: boolean,
  turns: Turns,
  runOwn: RunStep,
  run: RunStep,
): Promise<Printed> {
  const { deck, bundle, slidePages } = made
  const { pdf: printed, ...page } = await turns(() =>
    stage(`print ${name}`, () => printPage(browser, bundle, `${name}.html`, run)),
  )
  const file = `${name}.pdf`
  const view = pdfView(deck, slidePages, name, { notes: pdfNotes })
  const pdf = await runOwn(finishing(file), () =>
    stage(`finish ${name}`, () => finishPdf(printed, pdfMetadata(deck, name), view)),
  )
  const diagnostics = await runOwn(readingBack(file), () =>
    stage(`read back ${name}`, async () => (await loadPreflight()).surprises(name, made, page, pdf)),
  )
  return { files: new Map([[file, pdf]]), diagnostics }
}

/** Loaded while the browser prints, and by no build without a PDF. */
function loadPreflight() {
  return import('./surprises.ts')
}

const finishing = (file: string) => ({ en: `finishing ${file}`, zh: `整理 ${file}` })
const readingBack = (file: string) => ({ en: `reading ${file} back`, zh: `复核 ${file}` })
