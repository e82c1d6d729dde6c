import type { Diagnostic } from '../../source/diagnostic.ts'
import type { PdfPage, PrintedPdf } from '../read-pdf.ts'
import { partOn } from './check-pages.ts'
import type { PlacedPart } from './place-parts.ts'
import type { PrintPlan } from './print-plan.ts'

/**
 * Bytes. For every document its fonts and tags, and for every page four times what text and diagrams need: room for a photograph, as
 * large as a projector shows it, on every third page. Beyond that a picture is larger than anyone can see, and mail servers begin to refuse.
 */
const allowance = { document: 4_000_000, page: 200_000 }

/** Warns of a document that is larger than its pages need, and names the part that weighs most. */
export function checkSize(
  { size, pages }: PrintedPdf,
  parts: readonly PlacedPart[],
  { file }: PrintPlan,
): readonly Diagnostic[] {
  const allowed = allowance.document + allowance.page * pages.length
  if (size <= allowed) return []
  const heaviest = pages.reduce((heavy, page, index) => (weight(page) > weight(pages[heavy]) ? index : heavy), 0)
  const { pictures = 0, drawing = 0 } = pages[heaviest] ?? {}
  const part = partOn(heaviest + 1, parts)?.part ?? null
  const facts = {
    file,
    bytes: size,
    allowed,
    pages: pages.length,
    part: part?.name ?? null,
    holds: pictures > drawing ? 'pictures' : 'drawing',
    partBytes: Math.max(pictures, drawing),
  } as const
  return [{ code: 'large-pdf', facts, span: part?.span ?? null }]
}

function weight(page: PdfPage | undefined): number {
  return page ? page.pictures + page.drawing : 0
}
