import type { PrintedPage } from '../print/print-page.ts'
import type { PrintedDocument } from '../print/read-back.ts'
import type { SlidePage } from '../render/step-pages.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Surprise } from '../source/facts/print.ts'

/** How a printed document differs from what was planned. Each difference is an error: a document with one is not written. */
export function surprises(
  name: 'slides' | 'handout',
  slidePages: readonly SlidePage[],
  { refused, brokenImages }: Omit<PrintedPage, 'pdf'>,
  printed: PrintedDocument,
): readonly Diagnostic[] {
  const { pages } = printed
  const slides = slidePages.length
  const found: readonly Surprise[] = [
    ...refused.map((url) => ({ type: 'refused' as const, url })),
    ...brokenImages.map((image) => ({ type: 'broken-image' as const, image })),
    ...(name === 'slides' && pages !== slides ? [{ type: 'pages' as const, pages, slides }] : []),
    ...printed.pagesWithoutText.map((page) => ({ type: 'empty-page' as const, page })),
    ...printed.type3Fonts.map((font) => ({ type: 'drawn-font' as const, font })),
    ...(printed.tagged ? [] : [{ type: 'untagged' as const }]),
  ]
  return found.map((surprise) => ({ code: 'print-mismatch', facts: { file: `${name}.pdf`, surprise }, span: null }))
}
