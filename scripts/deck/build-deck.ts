import { paceOf } from '../outline/pace.ts'
import type { LocatedOutline } from '../outline/schema.ts'
import { type Memory, noMemory } from '../source/memory.ts'
import { fromLabel, sourceLine } from './article-labels.ts'
import type { Bibliography } from './citations/citation.ts'
import type { Deck, References, Section } from './deck.ts'
import { contextFor, type DeckContext } from './deck-context.ts'
import { plain } from './html.ts'
import { type Materials, noMaterials } from './materials.ts'
import { type PlannedSection, type PlannedSlide, planSlides } from './plan-slides.ts'
import { type HandoutSetup, resolveHandout } from './resolve-handout.ts'
import { resolveSlide } from './resolve-slide.ts'
import { assignIds } from './slide-ids.ts'

/** A typed outline → the talk: which slides there are, in which order, with which numbers and ids, and what is on them. */
export function buildDeck(
  outline: LocatedOutline,
  materials: Materials = noMaterials,
  askedHandout: Partial<HandoutSetup> = {},
  memory: Memory = noMemory,
): Deck {
  const context = contextFor(outline, materials, memory)
  const { slides, sections } = planSlides(outline, materials.bibliography !== null)
  const ids = assignIds(slides)
  return {
    language: context.language,
    title: context.markdown.inline(outline.title.value),
    span: outline.title.span,
    subtitle: outline.subtitle && context.markdown.inline(outline.subtitle.value),
    authors: outline.authors.map(({ name, affiliation }) => ({
      name: name.value,
      affiliation: affiliation?.value ?? null,
    })),
    speaker: outline.speaker?.value ?? null,
    event: outline.event?.value ?? null,
    date: outline.date?.value ?? null,
    minutes: outline.minutes?.value ?? null,
    pace: paceOf(outline.pace, context.language),
    source: outline.source && sourceLine(outline.source, context.words),
    keywords: outline.keywords.map(({ value }) => value),
    sections: sections.map((section, index) => resolveSection(section, index, null, slides, ids, context)),
    slides: slides.map((slide, index) => resolveSlide(slide, index, ids[index] ?? '', outline, context)),
    references: materials.bibliography && resolveReferences(materials.bibliography, outline, context, memory),
    handout: resolveHandout(outline.handout, askedHandout),
  }
}

function resolveSection(
  section: PlannedSection,
  index: number,
  parent: number | null,
  slides: readonly PlannedSlide[],
  ids: readonly string[],
  context: DeckContext,
): Section {
  const { words, markdown } = context
  const { entry } = section
  const first = slides.findIndex((slide) => slide.section === section || slide.subsection === section)
  const title = markdown.inline(entry.section.value)
  return {
    id: ids[first] ?? '',
    number: parent === null ? words.section(index + 1) : words.subsection(index + 1, parent + 1),
    title,
    span: entry.section.span,
    short: entry.short ? markdown.inline(entry.short.value) : title,
    summary: entry.summary && markdown.inline(entry.summary.value),
    from: fromLabel(entry.from, words),
    page: first + 1,
    sections: section.sections.map((child, at) => resolveSection(child, at, index, slides, ids, context)),
  }
}

function resolveReferences(
  bibliography: Bibliography,
  { 'references-slide': setting }: LocatedOutline,
  { words, markdown }: DeckContext,
  memory: Memory,
): References {
  const written = setting === 'off' || setting?.content ? null : setting?.title
  const title = written ? markdown.inline(written.value) : plain(words.references)
  return memory.recall('references', [bibliography, title.html], () => {
    const { form, marks, entries } = bibliography
    return { title, form, marks: [...marks.values()], entries }
  })
}
