import type { Compiled } from '../compile.ts'
import type { HandoutSetup } from '../deck/resolve-handout.ts'
import { notesDocument } from '../render/notes-document.ts'
import type { PageName } from '../render/templates.ts'
import { beginCompiling } from './begin-compiling.ts'
import { Deadline } from './deadline.ts'
import { type PrintedOutput, printDocuments } from './print-documents.ts'
import type { Printed } from './printed.ts'
import { exitCodeFor, type Terminal } from './terminal.ts'

/** What can be made: the deck, the two documents, a picture of each slide, the speaker's notes. */
export type Output = 'html' | 'slides' | 'handout' | 'png' | 'notes'

export interface MakeOptions {
  readonly outline: string
  readonly outputs: readonly Output[]
  /** What `--browser` says, or null. */
  readonly browser: string | null
  /** What `--handout` and `--paper` say. */
  readonly handout: Partial<HandoutSetup>
  /** Whether the notes are comments in slides.pdf. */
  readonly pdfNotes: boolean
  /** Whether slides that go step by step are printed so. */
  readonly steps: boolean
  /** Of pictures: how many pixels go on one of a slide's 1280 × 720. */
  readonly scale: number
  /** In seconds; null for as long as a deck of its size may need. */
  readonly timeout: number | null
  /** Whether warnings keep everything from being made, as errors do. */
  readonly strict: boolean
  /** The file of the article, or null. */
  readonly source: string | null
}

/** The page that an output is made of; null for none. */
const pageOf: Readonly<Record<Output, PageName | null>> = {
  html: 'deck',
  slides: 'slides',
  handout: 'handout',
  png: 'slides',
  notes: null,
}

/**
 * What it may take unless `--timeout` says otherwise, in seconds: a hundred times what it does, so that only one that hangs
 * meets it. A slide takes longest when a picture is taken of it.
 */
const usualTimeout = { base: 120, perSlide: 1 }

/** outline.yaml → the files of dist/, in memory, and all there is to tell about them. With errors in the outline, there are none. */
export async function makeFiles(options: MakeOptions, terminal: Terminal): Promise<Printed> {
  const { outline, outputs, handout, steps, strict, timeout, source } = options
  const deadline = new Deadline(1000 * (timeout ?? usualTimeout.base), terminal.progress)
  const pages = new Set(outputs.map((output) => pageOf[output]).filter((page) => page !== null))
  const reading = { en: `reading ${outline} and making its pages`, zh: `读取 ${outline} 并生成页面` }
  const begun = beginCompiling(outline, [...pages], { handout, steps, source })
  const compiling = deadline.run(reading, () => begun.compiling)
  const made = compiling.then(({ diagnostics, result }) => {
    if (exitCodeFor(diagnostics, strict) !== 0 || !result) return null
    if (timeout === null) deadline.extend(1000 * usualTimeout.perSlide * result.slidePages.length)
    return result
  })
  // Whoever waits for it hears of its failure; with nothing to print, nobody does.
  made.catch(() => {})
  const awaited = { made, isReadable: begun.isReadable }
  const printed = await printDocuments(awaited, { ...options, outputs: outputs.filter(isPrinted) }, deadline, terminal)
  return {
    diagnostics: [...(await compiling).diagnostics, ...printed.diagnostics],
    files: new Map([...ownFiles(await made, outputs), ...printed.files]),
  }
}

function isPrinted(output: Output): output is PrintedOutput {
  return output !== 'html' && output !== 'notes'
}

/** What is made without a browser, as far as it was asked for. */
function ownFiles(made: Compiled | null, outputs: readonly Output[]): readonly (readonly [string, Uint8Array])[] {
  const page = made?.bundle.get('index.html')
  return [
    ...(page ? [['index.html', page.bytes] as const] : []),
    ...(made && outputs.includes('notes') ? [['notes.md', Buffer.from(notesDocument(made.deck))] as const] : []),
  ]
}
