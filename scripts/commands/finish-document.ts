import type { Compiled } from '../compile.ts'
import { finishPdf, prepareToFinish } from '../print/finish-pdf.ts'
import type { PrintedPage } from '../print/print-page.ts'
import type { RunStep } from '../print/run-step.ts'
import { stage } from '../source/stage.ts'
import { pdfMetadata } from './pdf-metadata.ts'
import { pdfView } from './pdf-view.ts'
import type { Printed } from './printed.ts'

/** A document that is printed: its page is `slides.html`, its file `slides.pdf`. */
export type DocumentName = 'slides' | 'handout'

/** Makes the file of a document from what the browser printed, and reads it back to see that it is as planned. */
export async function finishDocument(
  { pdf: printed, ...page }: PrintedPage,
  made: Compiled,
  name: DocumentName,
  pdfNotes: boolean,
  run: RunStep,
): Promise<Printed> {
  const file = `${name}.pdf`
  const view = pdfView(made.deck, made.slidePages, name, { notes: pdfNotes })
  const pdf = await run(finishing(file), () =>
    stage(`finish ${name}`, () => finishPdf(printed, pdfMetadata(made.deck, name), view)),
  )
  const diagnostics = await run(readingBack(file), () =>
    stage(`read back ${name}`, async () => (await loadPreflight()).surprises(name, made, page, pdf)),
  )
  return { files: new Map([[file, pdf]]), diagnostics }
}

/** Loads what `finishDocument` needs. Called while a browser prints, it takes no time of its own. */
export async function prepareToFinishDocuments(): Promise<void> {
  await Promise.all([prepareToFinish(), loadPreflight()])
}

/** By no build without a PDF. */
function loadPreflight() {
  return import('./surprises.ts')
}

const finishing = (file: string) => ({ en: `finishing ${file}`, zh: `整理 ${file}` })
const readingBack = (file: string) => ({ en: `reading ${file} back`, zh: `复核 ${file}` })
