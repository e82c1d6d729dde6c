import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Words } from '../source/failure.ts'
import { inFileOrder } from '../source/file-order.ts'
import type { CheckFormat } from './check.ts'
import { ownVersion } from './own-version.ts'
import { showDiagnostics, type Terminal } from './terminal.ts'
import type { Checked } from './view-report.ts'
import { writeFailure } from './write-failure.ts'

/**
 * Tells what a check found: as text on stderr, and besides, where another format is asked for, as its result on stdout or in a file.
 * JSON, which is for tools, has no text beside it.
 */
export async function tellChecked(
  checked: Checked,
  { format, out }: { readonly format: CheckFormat; readonly out: string | null },
  terminal: Terminal,
): Promise<void> {
  const { outline, made, written, seen } = checked
  const diagnostics = [...written, ...(seen?.findings ?? []).map(({ diagnostic }) => diagnostic)]
  if (format === 'json') {
    const lines: string[] = []
    await showDiagnostics(diagnostics, format, { ...terminal, result: (line) => void lines.push(line) })
    await deliver(lines, out, terminal)
    return
  }
  await showDiagnostics(diagnostics, 'text', terminal)
  if (made && diagnostics.length === 0)
    terminal.say(fine(outline, made.deck.slides.length, seen !== null)[terminal.locale])
  if (format === 'sarif') {
    const { diagnosticsToSarif } = await import('../source/diagnostic-sarif.ts')
    const log = diagnosticsToSarif(inFileOrder(diagnostics), { version: ownVersion(), outline }, terminal.locale)
    await deliver([JSON.stringify(log, null, 2)], out, terminal)
  } else if (format === 'html') {
    const [{ viewReport }, { renderReport }] = await Promise.all([
      import('./view-report.ts'),
      import('../render/report/render-report.ts'),
    ])
    await deliver([(await renderReport(await viewReport(checked, terminal.locale))).trimEnd()], out, terminal)
  }
}

async function deliver(lines: readonly string[], out: string | null, terminal: Terminal): Promise<void> {
  if (out === null) {
    for (const line of lines) terminal.result(line)
    return
  }
  try {
    await writeFile(out, lines.map((line) => `${line}\n`).join(''))
  } catch (error) {
    throw writeFailure(error as NodeJS.ErrnoException, dirname(out), elsewhere)
  }
  terminal.result(out)
}

const elsewhere = {
  en: 'name another file with --out FILE, in a folder that is there',
  zh: '用 --out 写出另一个文件，它所在的文件夹要已经存在',
}

function fine(outline: string, slides: number, isLookedAt: boolean): Words {
  return isLookedAt
    ? { en: `${outline}: ${slides} slides, nothing to mend`, zh: `${outline}：${slides} 张幻灯片，没有要改的` }
    : {
        en: `${outline}: ${slides} slides, nothing to mend in what is written; nobody looked at the slides`,
        zh: `${outline}：${slides} 张幻灯片，文字没有要改的；没有查看版面`,
      }
}
