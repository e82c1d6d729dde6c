import { join } from 'node:path'
import { compile } from '../compile.ts'
import type { HandoutSetup } from '../deck/resolve-handout.ts'
import type { PageName } from '../render/templates.ts'
import { stage } from '../source/stage.ts'
import { type DocumentName, type Printable, printDocuments } from './print-documents.ts'
import { exitCodeFor, type Format, showDiagnostics, type Terminal } from './terminal.ts'
import { writeOutputs } from './write-outputs.ts'

export type Output = 'html' | 'slides' | 'handout'

export interface BuildOptions {
  readonly outline: string
  readonly folder: string
  readonly outputs: readonly Output[]
  /** What `--browser` says, or null. */
  readonly browser: string | null
  /** What `--handout` and `--paper` say. */
  readonly handout: Partial<HandoutSetup>
  /** Whether the notes are comments in slides.pdf. */
  readonly pdfNotes: boolean
  readonly format: Format
  readonly strict: boolean
}

const pageOf: Readonly<Record<Output, PageName>> = { html: 'deck', slides: 'slides', handout: 'handout' }

/** outline.yaml → dist/. Everything is made before anything is written; with errors, nothing is. */
export async function build(options: BuildOptions, terminal: Terminal): Promise<0 | 1> {
  const { outline, folder, outputs, browser, handout, pdfNotes, format, strict } = options
  terminal.progress({ en: `reading ${outline}`, zh: `正在读取 ${outline}` })
  const compiling = compile(
    outline,
    outputs.map((output) => pageOf[output]),
    { handout },
  )
  const printable = compiling.then(({ diagnostics, result }) =>
    exitCodeFor(diagnostics, strict) === 0 ? result : null,
  )
  const printed = await printDocuments(printable, outputs.filter(isPrinted), browser, terminal, { pdfNotes })

  const diagnostics = [...(await compiling).diagnostics, ...printed.diagnostics]
  const files = new Map([...pageFile(await printable), ...printed.files])
  const exitCode = exitCodeFor(diagnostics, strict)
  if (exitCode === 0) await stage('write', () => writeOutputs(folder, files))
  terminal.progress(null)
  showDiagnostics(diagnostics, format, terminal)
  if (exitCode === 0 && format === 'text') for (const name of files.keys()) terminal.result(join(folder, name))
  return exitCode
}

function isPrinted(output: Output): output is DocumentName {
  return output !== 'html'
}

/** The deck's page, when it was asked for. */
function pageFile(made: Printable | null): readonly (readonly [string, Uint8Array])[] {
  const page = made?.bundle.get('index.html')
  return page ? [['index.html', page.bytes]] : []
}
