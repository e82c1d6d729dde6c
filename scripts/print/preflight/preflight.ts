import type { Diagnostic } from '../../source/diagnostic.ts'
import type { Surprise } from '../../source/facts/print.ts'
import type { PrintedPdf } from '../read-pdf.ts'
import { checkFonts } from './check-fonts.ts'
import { checkPages } from './check-pages.ts'
import { checkParts } from './check-parts.ts'
import { checkSize } from './check-size.ts'
import { normalForm } from './compare-text.ts'
import { type Finding, mismatch } from './finding.ts'
import { placeParts } from './place-parts.ts'
import type { PrintPlan } from './print-plan.ts'

/**
 * Holds a printed PDF against what it was meant to be: pages, text, headings, notes, links, fonts, tags, bookmarks, language, title, size.
 * Each difference names its part and where that comes from in the outline.
 */
export function preflight(pdf: PrintedPdf, plan: PrintPlan): readonly Diagnostic[] {
  const texts = pdf.pages.map(({ text }) => normalForm(text))
  const parts = placeParts(pdf, texts, plan)
  const fonts = checkFonts(pdf, parts, plan)
  // Of text that nobody can read there is nothing to be said.
  const isReadable = !fonts.some(({ surprise }) => surprise.type === 'unreadable-font')
  const findings = [
    ...checkDocument(pdf, plan),
    ...checkPages(pdf, parts),
    ...(isReadable ? checkParts(pdf, texts, parts, plan) : []),
    ...fonts,
  ]
  return [...findings.map((finding) => mismatch(plan.file, finding)), ...checkSize(pdf, parts, plan)]
}

function checkDocument({ title, language, isTagged }: PrintedPdf, plan: PrintPlan): readonly Finding[] {
  const surprises: readonly Surprise[] = [
    ...(title === plan.title ? [] : [{ type: 'other-title', found: title, planned: plan.title } as const]),
    ...(language === plan.language
      ? []
      : [{ type: 'other-language', found: language, planned: plan.language } as const]),
    ...(isTagged ? [] : [{ type: 'untagged' } as const]),
  ]
  return surprises.map((surprise) => ({ part: null, surprise }))
}
