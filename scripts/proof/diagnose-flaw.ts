import type { Diagnostic } from '../source/diagnostic.ts'
import type { Span } from '../source/source.ts'
import type { Flaw } from './measures.ts'

/** What there is to tell of a flaw on the slide with this number, about what stands at a place of the outline. */
export function diagnoseFlaw(flaw: Flaw, slide: number, span: Span): Diagnostic {
  const text = flaw.passage.shown
  switch (flaw.type) {
    case 'overflow':
      return { code: 'overflow', facts: { slide, text, of: flaw.of, side: flaw.side, px: flaw.px }, span }
    case 'spill':
      return { code: 'spilled-text', facts: { slide, text, side: flaw.side, px: flaw.px }, span }
    case 'overlap':
      return { code: 'overlap', facts: { slide, text, other: flaw.other?.shown ?? null }, span }
    case 'small': {
      const { px, least, isDrawn } = flaw
      return { code: 'small-text', facts: { slide, text, px, least, isDrawn, others: 0 }, span }
    }
    case 'lone':
      return { code: 'lone-character', facts: { slide, text, character: flaw.character }, span }
    case 'long-title':
      return { code: 'long-title', facts: { slide, lines: flaw.lines, most: flaw.most }, span }
    case 'blurry':
      return { code: 'blurry-image', facts: { slide, pixels: flaw.pixels, shown: flaw.shown }, span }
    case 'faint': {
      const { color, ground, contrast, least } = flaw
      return { code: 'faint-text', facts: { slide, text, color, ground, contrast, least, others: 0 }, span }
    }
    default:
      return flaw satisfies never
  }
}
