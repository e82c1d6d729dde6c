import type { Mark } from '../deck/citations/citation.ts'
import { markIndices } from '../deck/citations/mark-html.ts'
import type { References, Slide } from '../deck/deck.ts'
import type { Html, Rich } from '../deck/html.ts'
import { breakAddresses } from './break-addresses.ts'
import { ownLanguage } from './reference-height.ts'

/** A work where it is cited: its number in the list, and its entry with the place in it. */
export interface SourceView {
  readonly label: Html | null
  readonly text: Html
  /** Of the whole entry; null when it is the deck's. */
  readonly language: string | null
}

/** The works of a citation. */
export function sourcesOf({ works }: Mark, { entries }: References): readonly SourceView[] {
  return works.map(({ id, full }) => viewSource(entries.find((entry) => entry.id === id)?.label ?? null, full.html))
}

/**
 * The works that are cited on a slide and in its notes, in the order of the list, each place in each work once; a work without a place only
 * where no place in it is cited.
 */
export function sourcesOn(
  slide: Pick<Slide, 'title' | 'content' | 'aside' | 'takeaway' | 'notes'>,
  references: References | null,
): readonly SourceView[] {
  if (!references) return []
  const { title, content, aside, takeaway, notes } = slide
  const indices = richIn([title, content, aside, takeaway, notes]).flatMap(({ html }) => markIndices(html))
  const works = indices.flatMap((index) => references.marks[index]?.works ?? [])
  return references.entries.flatMap(({ id, label, text }) => {
    const places = new Set(works.filter((work) => work.id === id).map(({ full }) => full.html))
    if (places.size > 1) places.delete(text.html)
    return [...places].map((place) => viewSource(label, place))
  })
}

function viewSource(label: Rich | null, text: Html): SourceView {
  return { label: label?.html ?? null, text: breakAddresses(text), language: ownLanguage(text) }
}

function richIn(value: unknown): readonly Rich[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(richIn)
  return 'html' in value ? [value as Rich] : Object.values(value).flatMap(richIn)
}
