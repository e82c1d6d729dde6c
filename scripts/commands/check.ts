import { compile } from '../compile.ts'
import type { Words } from '../source/failure.ts'
import { exitCodeFor, type Format, showDiagnostics, type Terminal } from './terminal.ts'

export interface CheckOptions {
  readonly outline: string
  readonly format: Format
  readonly strict: boolean
  /** The file of the article, or null. */
  readonly source: string | null
}

/** Says what is wrong with an outline, and writes nothing. */
export async function check({ outline, format, strict, source }: CheckOptions, terminal: Terminal): Promise<0 | 1> {
  const { diagnostics, result } = await compile(outline, [], { source })
  await showDiagnostics(diagnostics, format, terminal)
  if (result && diagnostics.length === 0) terminal.say(fine(outline, result.deck.slides.length)[terminal.locale])
  return exitCodeFor(diagnostics, strict)
}

function fine(outline: string, slides: number): Words {
  return { en: `${outline}: ${slides} slides, nothing to mend`, zh: `${outline}：${slides} 张幻灯片，没有要改的` }
}
