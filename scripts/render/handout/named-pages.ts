import type { Deck, Section } from '../../deck/deck.ts'
import type { NamedPage } from './page-rules.ts'

/** Of slides outside of sections: these pages name the deck alone. */
export const outsidePage = 'outside'

/** Of the list of references. */
export const referencesPage = 'references'

/** Of the section with this index. */
export function sectionPage(index: number): string {
  return `section-${index + 1}`
}

/** A page for each section, where each of them begins one. */
export function sectionPages({ sections }: Deck): readonly NamedPage[] {
  return sections.map((section, index) => ({ name: sectionPage(index), mark: sectionMark(section) }))
}

/** What the header says on a section's pages: 二 · 改善动因 */
export function sectionMark({ number, short }: Section): string {
  return `${number} · ${short.text}`
}
