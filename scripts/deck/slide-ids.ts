import { withoutCitations } from './citations/parse-citation.ts'
import type { PlannedSlide } from './plan-slides.ts'

const longestSlug = 32

/**
 * An id for each slide: the author's own; else `cover`, `agenda`, `references`, `closing`, the section's id for its divider; else
 * its title in letters and digits, so that a link to a slide survives inserted and moved slides. A repeated one gets a number.
 */
export function assignIds(slides: readonly PlannedSlide[]): readonly string[] {
  const taken = new Set(slides.map(writtenId).filter((id) => id !== null))
  const counts = new Map<string, number>()
  return slides.map((slide) => writtenId(slide) ?? free(wish(slide), taken, counts))
}

function writtenId({ entry }: PlannedSlide): string | null {
  return entry?.id?.value ?? null
}

function wish({ kind, entry }: PlannedSlide): string {
  switch (kind) {
    case 'authored':
      return slug(entry.title.value) || 'slide'
    case 'divider':
      return slug(entry.section.value) || 'section'
    default:
      return kind
  }
}

/** Letters and digits of any script, the rest as single hyphens: `韩日“对表”` is `韩日-对表`. */
function slug(title: string): string {
  const words =
    withoutCitations(title)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const letters = [...words.join('-')].slice(0, longestSlug).join('').replace(/-$/, '')
  return /^\d/.test(letters) ? `s-${letters}` : letters
}

/** `counts` says how far each wish has been counted: from 1 again, thousands of the same title would take minutes. */
function free(wished: string, taken: Set<string>, counts: Map<string, number>): string {
  let count = counts.get(wished) ?? 1
  while (taken.has(numbered(wished, count))) count++
  counts.set(wished, count)
  const id = numbered(wished, count)
  taken.add(id)
  return id
}

function numbered(wished: string, count: number): string {
  return count === 1 ? wished : `${wished}-${count}`
}
