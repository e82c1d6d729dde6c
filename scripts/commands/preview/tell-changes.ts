import { hasErrors } from '../../source/diagnostic.ts'
import { diagnosticToJson } from '../../source/diagnostic-json.ts'
import type { Words } from '../../source/failure.ts'
import { tellBug } from '../tell-bug.ts'
import { type Format, showDiagnostics, type Terminal } from '../terminal.ts'
import type { Pressed } from './outline-press.ts'

/** Tells in the terminal what is wrong with an outline, once as long as it stays so, and when all is well again. */
export function tellChanges(outline: string, format: Format, terminal: Terminal): (pressed: Pressed) => Promise<void> {
  let told = ''
  return async ({ diagnostics, bug }) => {
    if (bug !== null) tellBug(bug, terminal)
    const now = JSON.stringify(diagnostics.map((diagnostic) => diagnosticToJson(diagnostic, terminal.locale)))
    if (now === told) return
    const isMended = told !== '' && !hasErrors(diagnostics)
    told = now
    await showDiagnostics(diagnostics, format, terminal)
    if (isMended && diagnostics.length === 0 && bug === null) terminal.say(fine(outline)[terminal.locale])
  }
}

function fine(outline: string): Words {
  return { en: `${outline}: nothing left to mend`, zh: `${outline}：没有要改的了` }
}
