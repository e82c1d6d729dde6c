import type { ContentKind } from './kinds.ts'
import type {
  LocatedOutline,
  OutlineContent,
  OutlineOwnSlide,
  OutlineSection,
  OutlineSlide,
  OutlineSubsection,
} from './schema.ts'

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

/** What a content key of one kind holds. */
type ContentValue<K extends ContentKind> = Extract<NonNullable<OutlineContent>, { readonly kind: K }>['value']

/** What stands under one content key, in order, each with the slide that it stands on. */
export function contentsOf<K extends ContentKind>(
  outline: LocatedOutline,
  kind: K,
): readonly { readonly value: ContentValue<K>; readonly entry: Entry }[] {
  return allEntries(outline).flatMap((entry) =>
    'content' in entry && entry.content?.kind === kind
      ? [{ value: entry.content.value as ContentValue<K>, entry }]
      : [],
  )
}
