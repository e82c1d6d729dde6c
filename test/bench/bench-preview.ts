import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shippedOutline } from '../helpers/lectern.ts'
import { useLoopbackBrowser } from '../helpers/loopback-browser.ts'
import { deckFrom } from '../helpers/outline.ts'
import { inEmptyFolder } from '../helpers/print.ts'
import { benchOutline } from './outline.ts'
import { type EditedOutline, type PreviewTimes, timePreview } from './preview-times.ts'
import { median, table } from './show-results.ts'

/** How long a saved change takes to be on screen, beside a bare reload of the same page, for decks of these sizes and the shipped one. */
export async function benchPreview(sizes: readonly number[], rounds: number): Promise<void> {
  await useLoopbackBrowser(async (browser) => {
    const courses = [
      ...sizes.map((size) => [`${size} slides`, benchOutline(size)]),
      ['the shipped deck', await readFile(shippedOutline, 'utf8')],
    ]
    const rows: string[][] = []
    for (const [name = '', text = ''] of courses) {
      console.error(name)
      rows.push([name, ...cells(await timePreview(browser, await editable(text), rounds))])
    }
    console.log(table([['median (slowest tenth)', 'edit to pixels', 'reload', 'to the reload'], ...rows]))
  })
}

/** The slide in the middle of the outline, and a place in its title, behind a quotation mark if there is one. */
async function editable(text: string): Promise<EditedOutline> {
  return inEmptyFolder(async (folder) => {
    const path = join(folder, 'outline.yaml')
    await writeFile(path, text)
    const { slides, span } = await deckFrom(path)
    const written = slides.filter((slide) => slide.span.start !== span.start)
    const slide = written[Math.floor(written.length / 2)]
    if (!slide) throw new Error('the outline has no slides')
    return { text, slide: slide.id, at: slide.span.start + 1 }
  })
}

function cells({ edits, reloads }: PreviewTimes): readonly string[] {
  const shown = (times: readonly number[]) => `${median(times).toFixed(0)} (${slowest(times).toFixed(0)}) ms`
  const ratios = edits.map((edit, round) => edit / (reloads[round] ?? edit))
  return [shown(edits), shown(reloads), `${median(ratios).toFixed(2)} ×`]
}

/** What nine of ten times are below. */
function slowest(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(0.9 * times.length)] ?? 0
}
