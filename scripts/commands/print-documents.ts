import type { Bundle } from '../bundle/bundle.ts'
import type { Deck } from '../deck/deck.ts'
import { type Browser, useBrowser } from '../print/browser.ts'
import { findBrowser } from '../print/find-browser.ts'
import { finishPdf, prepareToFinish } from '../print/finish-pdf.ts'
import { printPage } from '../print/print-page.ts'
import { readBack } from '../print/read-back.ts'
import { cacheFolder } from '../source/cache-folder.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { stage } from '../source/stage.ts'
import { pdfMetadata } from './pdf-metadata.ts'
import { pdfView } from './pdf-view.ts'
import { surprises } from './surprises.ts'
import type { Terminal } from './terminal.ts'

/** A document that is printed: its page is `slides.html`, its file `slides.pdf`. */
export type DocumentName = 'slides' | 'handout'

/** What is printed: a deck and the files of its pages. */
export interface Printable {
  readonly deck: Deck
  readonly bundle: Bundle
}

export interface PrintedDocuments {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly diagnostics: readonly Diagnostic[]
}

const nothing: PrintedDocuments = { files: new Map(), diagnostics: [] }

/**
 * Prints the documents of a deck side by side in one browser, and reads each one back to see that it is as planned.
 * The browser starts while the deck is still being made; when there is none to be made, nothing is printed.
 */
export async function printDocuments(
  printable: Promise<Printable | null>,
  names: readonly DocumentName[],
  askedBrowser: string | null,
  terminal: Terminal,
  { pdfNotes = false }: { readonly pdfNotes?: boolean } = {},
): Promise<PrintedDocuments> {
  if (names.length === 0) return nothing
  try {
    const place = await findBrowser({
      asked: askedBrowser,
      environment: process.env,
      cacheFolder: cacheFolder(),
      onUnpack: () => terminal.progress({ en: 'unpacking the browser, once', zh: '正在解压浏览器，只此一次' }),
    })
    return await useBrowser(place, async (browser) => {
      const made = await printable
      if (!made) return nothing
      terminal.progress({ en: 'printing', zh: '正在打印' })
      void prepareToFinish()
      return together(await Promise.all(names.map((name) => printDocument(browser, made, name, pdfNotes))))
    })
  } catch (error) {
    // What is wrong with the outline comes before what is wrong with the browser.
    if ((await printable) === null) return nothing
    throw error
  }
}

interface PrintedDocument {
  readonly name: DocumentName
  readonly pdf: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
}

async function printDocument(
  browser: Browser,
  { deck, bundle }: Printable,
  name: DocumentName,
  pdfNotes: boolean,
): Promise<PrintedDocument> {
  const { pdf: printed, ...page } = await stage(`print ${name}`, () => printPage(browser, bundle, `${name}.html`))
  const view = pdfView(deck, name, { notes: pdfNotes })
  const pdf = await stage(`finish ${name}`, () => finishPdf(printed, pdfMetadata(deck, name), view))
  const found = await stage(`read back ${name}`, () => readBack(pdf))
  return { name, pdf, diagnostics: surprises(name, deck, page, found) }
}

function together(printed: readonly PrintedDocument[]): PrintedDocuments {
  return {
    files: new Map(printed.map(({ name, pdf }) => [`${name}.pdf`, pdf])),
    diagnostics: printed.flatMap(({ diagnostics }) => diagnostics),
  }
}
