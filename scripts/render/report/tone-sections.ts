import type { NestedSection } from './nest-sections.ts'

/** An outermost section, and its shade: the same wherever it is shown. */
export interface TonedSection extends NestedSection {
  /** From 1 on; null without a slide. */
  readonly tone: number | null
}

/** How many shades there are. */
const tones = 3

/** Sections without a slide are hatched and take no shade, so that neighbours differ where these have no part, too. */
export function toneSections(sections: readonly NestedSection[]): readonly TonedSection[] {
  let covered = 0
  return sections.map((nested) => {
    const isOpen = nested.row.section.slides.length === 0
    return { ...nested, tone: isOpen ? null : (covered++ % tones) + 1 }
  })
}
