import type { Deck } from '../deck/deck.ts'
import type { PrintedPage } from '../print/print-page.ts'
import type { PrintedDocument } from '../print/read-back.ts'
import type { Diagnostic } from '../source/diagnostic.ts'

/** How a printed document differs from what was planned. Each difference is an error: a document with one is not written. */
export function surprises(
  name: 'slides' | 'handout',
  deck: Deck,
  { refused, brokenImages }: Omit<PrintedPage, 'pdf'>,
  printed: PrintedDocument,
): readonly Diagnostic[] {
  const file = `${name}.pdf`
  const planned = deck.slides.length
  return [
    ...refused.map((url) => mismatch(`the page of ${file} asked for ${url}, which is not part of the deck`)),
    ...brokenImages.map((source) => mismatch(`an image of ${file} cannot be shown: ${source}`)),
    ...(name === 'slides' && printed.pages !== planned
      ? [mismatch(`${file} has ${printed.pages} pages for ${planned} slides`)]
      : []),
    ...printed.pagesWithoutText.map((page) => mismatch(`page ${page} of ${file} has no text`)),
    ...printed.type3Fonts.map((font) => mismatch(`the font ${font} was printed as drawings in ${file}`)),
    ...(printed.tagged ? [] : [mismatch(`${file} carries no tags for screen readers`)]),
  ]
}

function mismatch(message: string): Diagnostic {
  return {
    severity: 'error',
    code: 'print-mismatch',
    message,
    span: null,
    hint: 'please report this: it should not happen',
  }
}
