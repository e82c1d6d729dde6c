import type { Deck } from '../../deck/deck.ts'
import type { NamedPage } from './page-rules.ts'

/** Of slides outside of sections: these pages name the deck alone. */
export const outsidePage = 'outside'

/** Of the list of references. */
export const referencesPage = 'references'

/** Of the section with this index. */
export function sectionPage(index: number): string {
  return `section-${index + 1}`
}

/** A page for each section and for the references, where each of them begins a page. */
export function namedPages({ sections, references }: Deck): readonly NamedPage[] {
  return [
    ...sections.map(({ number, short }, index) => ({ name: sectionPage(index), mark: `${number} · ${short.text}` })),
    ...(references ? [{ name: referencesPage, mark: references.title.text }] : []),
  ]
}
