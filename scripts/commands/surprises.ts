import { textAt } from '../bundle/bundle.ts'
import type { Compiled } from '../compile.ts'
import { preflight } from '../print/preflight/preflight.ts'
import type { PrintedPage } from '../print/print-page.ts'
import { readPdf } from '../print/read-pdf.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { loadingTroubles } from './loading-troubles.ts'
import { planHandout, planSlides } from './plan-print.ts'

/** How a printed document differs from what was planned. A document with an error is not written. */
export function surprises(
  document: 'slides' | 'handout',
  made: Compiled,
  page: Omit<PrintedPage, 'pdf' | 'answer'>,
  pdf: Uint8Array,
): readonly Diagnostic[] {
  const html = page.html ?? textAt(`${document}.html`, made.bundle)
  const plan = document === 'slides' ? planSlides(made, html) : planHandout(made, html)
  return [...loadingTroubles(page, plan, html), ...preflight(readPdf(pdf), plan)]
}
