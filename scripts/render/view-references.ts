import type { BibliographyEntry } from '../deck/citations/citation.ts'
import { breakAddresses } from './break-addresses.ts'
import { entryAnchor } from './place-marks.ts'
import { labelWidth, ownLanguage } from './reference-height.ts'
import type { ReferenceListView } from './views.ts'

/** Entries as templates list them. */
export function viewReferences(entries: readonly BibliographyEntry[]): ReferenceListView {
  return {
    labelWidth: labelWidth(entries),
    entries: entries.map(({ id, label, text }) => ({
      anchor: entryAnchor(id),
      label: label?.html ?? null,
      text: breakAddresses(text.html),
      language: ownLanguage(text.html),
    })),
  }
}
