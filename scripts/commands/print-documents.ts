import type { Compiled } from '../compile.ts'
import { type Browser, useBrowser } from '../print/browser.ts'
import { printPage } from '../print/print-page.ts'
import type { RunStep } from '../print/run-step.ts'
import { measuringScript } from '../proof/measuring-script.ts'
import { stage } from '../source/stage.ts'
import type { Awaited } from './begin-compiling.ts'
import type { Deadline } from './deadline.ts'
import { type DocumentName, finishDocument, prepareToFinishDocuments } from './finish-document.ts'
import { findingsIn } from './look-at-slides.ts'
import { placeOfBrowser } from './place-of-browser.ts'
import type { Printed } from './printed.ts'
import { takePictures } from './take-pictures.ts'
import { oneAtATime, sideBySide } from './take-turns.ts'
import type { Terminal } from './terminal.ts'
import { tryTwice } from './try-twice.ts'

/** What is made with a browser: documents, and a picture of each slide. */
export type PrintedOutput = DocumentName | 'png'

export interface PrintOptions {
  readonly outputs: readonly PrintedOutput[]
  /** What `--browser` says, or null. */
  readonly browser: string | null
  /** Whether the notes are comments in slides.pdf. */
  readonly pdfNotes: boolean
  /** How many pixels of a picture go on one of a slide's 1280 × 720. */
  readonly scale: number
}

const nothing: Printed = { files: new Map(), diagnostics: [] }

/** What is made of something after it has left the browser, which is not waited for before the browser is closed. */
interface OnItsWay {
  readonly finished: Promise<Printed>
}

/**
 * Makes what needs a browser, side by side in one, looks at the slides before they are printed, and reads each document back to see that it is as planned. The browser
 * starts while the deck is still being made, and is closed while the documents are finished; when there is no deck to be made,
 * nothing is printed. A browser that crashes or hangs is replaced once.
 */
export async function printDocuments(
  { made, isReadable }: Awaited,
  options: PrintOptions,
  deadline: Deadline,
  terminal: Terminal,
): Promise<Printed> {
  if (options.outputs.length === 0 || !(await isReadable)) return nothing
  try {
    const place = await placeOfBrowser(options.browser, deadline, terminal)
    const printed = await tryTwice(
      deadline,
      (run) => useBrowser(place, async (browser) => printAll(browser, await made, options, deadline, run), run),
      (trouble) => terminal.say(`${terminal.paint.error('lectern:')} ${trouble[terminal.locale]}`),
    )
    return together(await Promise.all(printed.map(({ finished }) => finished)))
  } catch (error) {
    // What is wrong with the outline comes before what is wrong with the browser.
    if ((await made) === null) return nothing
    throw error
  }
}

/** Chromium takes 600 MB to print a document of 1,000 slides: one of long ones at a time is enough for a laptop. */
const mostSideBySide = 500

async function printAll(
  browser: Browser,
  made: Compiled | null,
  { outputs, pdfNotes, scale }: PrintOptions,
  deadline: Deadline,
  run: RunStep,
): Promise<readonly OnItsWay[]> {
  if (!made) return []
  if (outputs.some((output) => output !== 'png')) void prepareToFinishDocuments()
  // The page of the slides is looked at once.
  const looked = outputs.includes('slides') ? 'slides' : 'png'
  const questionFor = (output: PrintedOutput) => (output === looked ? measuringScript() : null)
  const turns = made.deck.slides.length > mostSideBySide ? oneAtATime() : sideBySide
  return Promise.all(
    outputs.map(async (output) => {
      if (output === 'png')
        return { finished: Promise.resolve(await takePictures(browser, made, scale, run, questionFor(output))) }
      const page = await turns(() =>
        stage(`print ${output}`, () => printPage(browser, made.bundle, `${output}.html`, run, questionFor(output))),
      )
      const finished = withFindings(finishDocument(page, made, output, pdfNotes, deadline.run), page.answer, made)
      // Whoever waits for it hears of its failure; nobody does when the browser fails with another document.
      finished.catch(() => {})
      return { finished }
    }),
  )
}

/** A printed document, and what there is to tell of how its slides look. */
async function withFindings(printing: Promise<Printed>, answer: unknown, made: Compiled): Promise<Printed> {
  const [{ files, diagnostics }, findings] = await Promise.all([printing, findingsIn(answer, made)])
  return { files, diagnostics: [...diagnostics, ...findings.map(({ diagnostic }) => diagnostic)] }
}

function together(printed: readonly Printed[]): Printed {
  return {
    files: new Map(printed.flatMap(({ files }) => [...files])),
    diagnostics: printed.flatMap(({ diagnostics }) => diagnostics),
  }
}
