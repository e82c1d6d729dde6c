import type {
  LocatedOutline,
  OutlineOwnSlide,
  OutlineSection,
  OutlineSlide,
  OutlineSubsection,
} from '../outline/schema.ts'

/** A section with at least one slide that is shown. */
export interface PlannedSection {
  /** Among its siblings, from 0. */
  readonly index: number
  readonly entry: OutlineSection | OutlineSubsection
  readonly sections: readonly PlannedSection[]
}

/** The kinds of slides that come by themselves and belong to no section. */
export type OwnKind = 'cover' | 'agenda' | 'references' | 'closing'

/** A slide that will be shown, in its place, before anything on it is resolved. */
export type PlannedSlide = Where &
  (
    | { readonly kind: 'authored'; readonly entry: OutlineSlide }
    /** Comes by itself; the author may have written something for it. */
    | { readonly kind: OwnKind; readonly entry: OutlineOwnSlide | null }
    /** Comes by itself; `entry` is the section that it opens. */
    | { readonly kind: 'divider'; readonly entry: OutlineSection | OutlineSubsection }
  )

interface Where {
  readonly section: PlannedSection | null
  readonly subsection: PlannedSection | null
}

export interface SlidePlan {
  readonly slides: readonly PlannedSlide[]
  /** The top-level sections. */
  readonly sections: readonly PlannedSection[]
}

/**
 * The order of the talk: cover, agenda (before the first section, when there are at least two), the outline's slides
 * with a divider before every top-level section, references when anything is cited, closing slide. Hidden slides, and sections without any other, are left out.
 */
export function planSlides(outline: LocatedOutline, citesAny: boolean): SlidePlan {
  const sections: PlannedSection[] = []
  const before: PlannedSlide[] = []
  const slides: PlannedSlide[] = []
  for (const entry of outline.slides) {
    if ('section' in entry) {
      const section = planSection(entry, sections.length)
      if (!section) continue
      sections.push(section)
      slides.push(...sectionSlides(section))
    } else if (!entry.hidden) {
      ;(sections.length === 0 ? before : slides).push(authored(entry, null, null))
    }
  }
  const agenda = sections.length >= 2 || isWritten(outline.agenda) ? own('agenda', outline.agenda) : []
  const setting = outline['references-slide']
  const hasOwnContent = setting !== null && setting !== 'off' && setting.content !== null
  const references = citesAny || hasOwnContent ? own('references', setting) : []
  return {
    sections,
    slides: [
      ...own('cover', outline.cover),
      ...before,
      ...agenda,
      ...slides,
      ...references,
      ...own('closing', outline.closing),
    ],
  }
}

function planSection(entry: OutlineSection | OutlineSubsection, index: number): PlannedSection | undefined {
  const sections: PlannedSection[] = []
  for (const child of entry.slides) {
    const section = 'section' in child ? planSection(child, sections.length) : undefined
    if (section) sections.push(section)
  }
  const hasSlides = entry.slides.some((child) => !('section' in child) && !child.hidden)
  return hasSlides || sections.length > 0 ? { index, entry, sections } : undefined
}

function sectionSlides(section: PlannedSection): readonly PlannedSlide[] {
  const { entry } = section
  const divider: PlannedSlide = { kind: 'divider', entry, section, subsection: null }
  const hasDivider = !('divider' in entry && entry.divider === false)
  return [...(hasDivider ? [divider] : []), ...childSlides(section)]
}

function childSlides(section: PlannedSection): readonly PlannedSlide[] {
  return section.entry.slides.flatMap((child) => {
    if (!('section' in child)) return child.hidden ? [] : [authored(child, section, null)]
    const subsection = section.sections.find(({ entry }) => entry === child)
    const shown = child.slides.filter(({ hidden }) => !hidden)
    return subsection ? shown.map((slide) => authored(slide, section, subsection)) : []
  })
}

function authored(
  entry: OutlineSlide,
  section: PlannedSection | null,
  subsection: PlannedSection | null,
): PlannedSlide {
  return { kind: 'authored', entry, section, subsection }
}

function isWritten(setting: LocatedOutline['agenda']): boolean {
  return setting !== null && setting !== 'off'
}

function own(kind: OwnKind, setting: LocatedOutline['cover']): readonly PlannedSlide[] {
  if (setting === 'off' || setting?.hidden) return []
  return [{ kind, entry: setting, section: null, subsection: null }]
}
