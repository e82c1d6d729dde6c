import { mismatch } from '../print/preflight/finding.ts'
import type { PrintPlan } from '../print/preflight/print-plan.ts'
import type { PageTroubles } from '../print/settle.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { partWithImage } from './page-parts.ts'

/** What a page, given as HTML too, asked for and did not get, and the pictures on it that cannot be shown, each with its part. */
export function loadingTroubles(
  { refused, brokenImages }: PageTroubles,
  plan: PrintPlan,
  html: string,
): readonly Diagnostic[] {
  const ids = new Set(plan.parts.flatMap(({ id }) => id ?? []))
  const partWith = (image: string) => {
    const id = partWithImage(image, html, ids)
    return plan.parts.find((part) => part.id !== null && part.id === id) ?? null
  }
  return [
    ...refused.map((url) => mismatch(plan.file, { part: null, surprise: { type: 'refused', url } })),
    ...brokenImages.map((image) =>
      mismatch(plan.file, { part: partWith(image), surprise: { type: 'broken-image', image } }),
    ),
  ]
}
