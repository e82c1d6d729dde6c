import { markdownTextsIn } from '../../outline/markdown-texts.ts'
import { pieceSpan } from '../../outline/piece-span.ts'
import type { LocatedOutline } from '../../outline/schema.ts'
import type { Located } from '../../outline/shape.ts'
import { nearest } from '../../source/closest.ts'
import type { Report } from '../../source/diagnostic.ts'
import { type Memory, noMemory } from '../../source/memory.ts'
import type { Span } from '../../source/source.ts'
import type { Citation, Work } from './citation.ts'
import { shownTexts } from './cited-texts.ts'
import { findCitations } from './find-citations.ts'
import type { LocatedWork } from './read-work.ts'

/** How many keys are offered in the place of one that there isn't. */
const mostMeant = 3

/**
 * Reports keys that no work has, what looks like a citation and is none, and works of the outline's own list that are nowhere cited, not even
 * on a hidden slide. Works of files are not asked for: a library holds more than one talk cites. When the works are not all there, keys
 * without a work are passed over. Answers with the keys that are cited.
 */
export function checkCitations(
  outline: LocatedOutline,
  works: readonly LocatedWork[],
  areComplete: boolean,
  report: Report,
  memory: Memory = noMemory,
): ReadonlySet<string> {
  const known = works.map(({ item }) => item.id)
  const cited = new Set<string>()
  for (const text of markdownTextsIn(outline)) {
    const { citations, unread } = findCitations(text, memory)
    for (const { value, span, isClosed } of unread) {
      report({ code: 'unreadable-citation', facts: { written: value, isClosed }, span })
    }
    for (const citation of citations.filter((found) => isMeant(found, works))) {
      for (const { id } of citation.value.works) {
        cited.add(id)
        if (known.includes(id) || !areComplete) continue
        const facts = { key: id, meant: nearest(id, known, mostMeant), hasWorks: works.length > 0 }
        report({ code: 'unresolved-citation', facts, span: keySpan(id, citation) })
      }
    }
  }
  for (const { item, isInline, placeOf } of works) {
    if (isInline && !cited.has(item.id))
      report({ code: 'unused-reference', facts: { key: item.id }, span: placeOf('id') })
  }
  return cited
}

/**
 * The citations that a deck shows, in the order of the talk, but for those that cite what isn't there.
 */
export function citationsShown(
  outline: LocatedOutline,
  works: readonly Work[],
  memory: Memory = noMemory,
): readonly Citation[] {
  const known = new Set(works.map(({ item }) => item.id))
  return shownTexts(outline)
    .flatMap((text) => findCitations(text, memory).citations)
    .map(({ value }) => value)
    .filter((citation) => citation.works.every(({ id }) => known.has(id)))
}

/** Without any works, `@name` in a sentence is a name as networks use them; in brackets it can only be a citation. */
function isMeant({ value }: Located<Citation>, works: readonly Work[]): boolean {
  return works.length > 0 || !value.isNarrative
}

/** The key inside of what is cited; all of it, where YAML wrote it in another way. */
function keySpan(key: string, { value, span }: Located<Citation>): Span {
  const isVerbatim = span.source.text.slice(span.start, span.end) === value.written
  return isVerbatim ? pieceSpan(key, span) : span
}
