import type { LocatedOutline, OutlineOwnSlide, OutlineSection, OutlineSlide, OutlineSubsection } from './schema.ts'

/** Whatever becomes a slide or a section. */
export type Entry = OutlineSlide | OutlineSection | OutlineSubsection | OutlineOwnSlide

/** Every slide and section of an outline, in order; those that come by themselves first, where the author wrote something for them. */
export function allEntries(outline: LocatedOutline): readonly Entry[] {
  const own = [outline.cover, outline.agenda, outline['references-slide'], outline.closing].filter(
    (entry) => entry !== null && entry !== 'off',
  )
  return [...own, ...outline.slides.flatMap(withChildren)]
}

/** A slide alone, or a section and everything in it. */
export function withChildren(entry: OutlineSlide | OutlineSection | OutlineSubsection): readonly Entry[] {
  return 'section' in entry ? [entry, ...entry.slides.flatMap(withChildren)] : [entry]
}
