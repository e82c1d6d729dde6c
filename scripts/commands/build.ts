import { join } from 'node:path'
import { stage } from '../source/stage.ts'
import { type MakeOptions, makeFiles } from './make-files.ts'
import { stalePictures } from './stale-pictures.ts'
import { exitCodeFor, type Format, showDiagnostics, type Terminal } from './terminal.ts'
import { writeOutputs } from './write-outputs.ts'

export interface BuildOptions extends MakeOptions {
  readonly folder: string
  readonly format: Format
}

/** outline.yaml → dist/. Everything is made before anything is written; with errors, nothing is. */
export async function build(options: BuildOptions, terminal: Terminal): Promise<0 | 1> {
  const { folder, outputs, format, strict } = options
  const { diagnostics, files } = await makeFiles(options, terminal)
  const exitCode = exitCodeFor(diagnostics, strict)
  const stale = outputs.includes('png') ? await stalePictures(folder, files) : []
  if (exitCode === 0) await stage('write', () => writeOutputs(folder, files, stale))
  terminal.progress(null)
  await showDiagnostics(diagnostics, format, terminal)
  if (exitCode === 0 && format === 'text') for (const name of files.keys()) terminal.result(join(folder, name))
  return exitCode
}
