import { join } from 'node:path'
import { compile } from '../compile.ts'
import type { PageName } from '../render/templates.ts'
import { printDocuments } from './print-documents.ts'
import { exitCodeFor, type Format, showDiagnostics, type Terminal } from './terminal.ts'
import { writeOutputs } from './write-outputs.ts'

export type Output = 'html' | 'slides' | 'handout'

export interface BuildOptions {
  readonly outline: string
  readonly folder: string
  readonly outputs: readonly Output[]
  /** What `--browser` says, or null. */
  readonly browser: string | null
  readonly format: Format
  readonly strict: boolean
}

const pageOf: Readonly<Record<Output, PageName>> = { html: 'deck', slides: 'slides', handout: 'handout' }

/** outline.yaml → dist/. Everything is made before anything is written; with errors, nothing is. */
export async function build(options: BuildOptions, terminal: Terminal): Promise<0 | 1> {
  const { outline, folder, outputs, format, strict } = options
  terminal.progress(`reading ${outline}`)
  const compiled = await compile(
    outline,
    outputs.map((output) => pageOf[output]),
  )
  const diagnostics = [...compiled.diagnostics]
  const files = new Map<string, Uint8Array>()
  if (compiled.result && exitCodeFor(diagnostics, strict) === 0) {
    const { bundle } = compiled.result
    const page = bundle.get('index.html')
    if (page) files.set('index.html', page.bytes)
    const documents = outputs.filter((output) => output !== 'html')
    const printed = await printDocuments(compiled.result, documents, options.browser, terminal)
    for (const [name, bytes] of printed.files) files.set(name, bytes)
    diagnostics.push(...printed.diagnostics)
  }
  const exitCode = exitCodeFor(diagnostics, strict)
  if (exitCode === 0) await writeOutputs(folder, files)
  terminal.progress('')
  showDiagnostics(diagnostics, format, terminal)
  if (exitCode === 0 && format === 'text') for (const name of files.keys()) terminal.result(join(folder, name))
  return exitCode
}
