import { withoutCitations } from './citations/parse-citation.ts'
import type { PlannedSlide } from './plan-slides.ts'

const longestSlug = 32

/**
 * An id for each slide: the author's own; else `cover`, `agenda`, `references`, `closing`, the section's id for its divider; else
 * its title in letters and digits, so that a link to a slide survives inserted and moved slides. A repeated one gets a number.
 */
export function assignIds(slides: readonly PlannedSlide[]): readonly string[] {
  const taken = new Set(slides.map(writtenId).filter((id) => id !== null))
  return slides.map((slide) => writtenId(slide) ?? free(wish(slide), taken))
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

function free(wished: string, taken: Set<string>): string {
  let id = wished
  for (let count = 2; taken.has(id); count++) id = `${wished}-${count}`
  taken.add(id)
  return id
}
