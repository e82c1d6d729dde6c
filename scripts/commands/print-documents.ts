import type { Bundle } from '../bundle/bundle.ts'
import type { Deck } from '../deck/deck.ts'
import { type Browser, useBrowser } from '../print/browser.ts'
import { findBrowser } from '../print/find-browser.ts'
import { finishPdf } from '../print/finish-pdf.ts'
import { printPage } from '../print/print-page.ts'
import { readBack } from '../print/read-back.ts'
import { cacheFolder } from '../source/cache-folder.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { pdfMetadata } from './pdf-metadata.ts'
import { surprises } from './surprises.ts'
import type { Terminal } from './terminal.ts'

/** A document that is printed: its page is `slides.html`, its file `slides.pdf`. */
export type DocumentName = 'slides' | 'handout'

export interface PrintedDocuments {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly diagnostics: readonly Diagnostic[]
}

/** Prints the documents of a deck side by side in one browser, and reads each one back to see that it is as planned. */
export async function printDocuments(
  { deck, bundle }: { readonly deck: Deck; readonly bundle: Bundle },
  names: readonly DocumentName[],
  askedBrowser: string | null,
  terminal: Terminal,
): Promise<PrintedDocuments> {
  if (names.length === 0) return { files: new Map(), diagnostics: [] }
  const place = await findBrowser({
    asked: askedBrowser,
    environment: process.env,
    cacheFolder: cacheFolder(),
    onUnpack: () => terminal.progress('unpacking the browser, once'),
  })
  terminal.progress('printing')
  const printed = await useBrowser(place, (browser) =>
    Promise.all(names.map((name) => printDocument(browser, deck, bundle, name))),
  )
  return {
    files: new Map(printed.map(({ name, pdf }) => [`${name}.pdf`, pdf])),
    diagnostics: printed.flatMap(({ diagnostics }) => diagnostics),
  }
}

async function printDocument(browser: Browser, deck: Deck, bundle: Bundle, name: DocumentName) {
  const { pdf: printed, ...page } = await printPage(browser, bundle, `${name}.html`)
  const pdf = await finishPdf(printed, pdfMetadata(deck, name))
  return { name, pdf, diagnostics: surprises(name, deck, page, await readBack(pdf)) }
}
