import { parseLocators } from '../outline/locator.ts'
import type { LocatedOutline, OutlineSource } from '../outline/schema.ts'
import type { Text } from '../outline/shape.ts'
import type { Bibliography } from './citations/citation.ts'
import type { Content, Deck, References, Section, Slide } from './deck.ts'
import { plain, type Rich } from './html.ts'
import { formulaName } from './load-formulas.ts'
import { type Markdown, markdownFor } from './markdown.ts'
import { type Materials, noMaterials } from './materials.ts'
import type { WrittenFormula } from './math-syntax.ts'
import { type OwnKind, type PlannedSection, type PlannedSlide, planSlides } from './plan-slides.ts'
import { resolveAside, resolveContent } from './resolve-content.ts'
import { assignIds } from './slide-ids.ts'
import { locatorLabel, type Words, wordsFor } from './words.ts'

const defaultLanguage = 'zh-CN'

/** What every step of building a deck looks up. */
interface Context {
  readonly language: string
  readonly words: Words
  readonly markdown: Markdown
  readonly materials: Materials
}

/** A typed outline → the talk: which slides there are, in which order, with which numbers and ids, and what is on them. */
export function buildDeck(outline: LocatedOutline, materials: Materials = noMaterials): Deck {
  const language = outline.lang?.value ?? defaultLanguage
  const { bibliography, formulas } = materials
  const writeFormula = (formula: WrittenFormula) => formulas.get(formulaName(formula))?.html
  const context = {
    language,
    words: wordsFor(language),
    markdown: markdownFor(language, bibliography, writeFormula),
    materials,
  }
  const { slides, sections } = planSlides(outline, bibliography !== null)
  const ids = assignIds(slides)
  return {
    language,
    title: context.markdown.inline(outline.title.value),
    subtitle: outline.subtitle && context.markdown.inline(outline.subtitle.value),
    authors: outline.authors.map(({ name, affiliation }) => ({
      name: name.value,
      affiliation: affiliation?.value ?? null,
    })),
    speaker: outline.speaker?.value ?? null,
    event: outline.event?.value ?? null,
    date: outline.date?.value ?? null,
    minutes: outline.minutes?.value ?? null,
    source: outline.source && sourceLine(outline.source, context.words),
    keywords: outline.keywords.map(({ value }) => value),
    sections: sections.map((section, index) => resolveSection(section, index, null, slides, ids, context)),
    slides: slides.map((slide, index) => resolveSlide(slide, index, ids[index] ?? '', outline, context)),
    references: bibliography && resolveReferences(bibliography, outline, context),
  }
}

function resolveSection(
  section: PlannedSection,
  index: number,
  parent: number | null,
  slides: readonly PlannedSlide[],
  ids: readonly string[],
  context: Context,
): Section {
  const { words, markdown } = context
  const { entry } = section
  const first = slides.findIndex((slide) => slide.section === section || slide.subsection === section)
  const title = markdown.inline(entry.section.value)
  return {
    id: ids[first] ?? '',
    number: parent === null ? words.section(index + 1) : words.subsection(index + 1, parent + 1),
    title,
    short: entry.short ? markdown.inline(entry.short.value) : title,
    summary: entry.summary && markdown.inline(entry.summary.value),
    from: fromLabel(entry.from, words),
    page: first + 1,
    sections: section.sections.map((child, at) => resolveSection(child, at, index, slides, ids, context)),
  }
}

function resolveReferences(
  { form, marks, entries }: Bibliography,
  { 'references-slide': setting }: LocatedOutline,
  { words, markdown }: Context,
): References {
  const written = setting === 'off' || setting?.content ? null : setting?.title
  return {
    title: written ? markdown.inline(written.value) : plain(words.references),
    form,
    marks: [...marks.values()],
    entries,
  }
}

function resolveSlide(
  planned: PlannedSlide,
  index: number,
  id: string,
  outline: LocatedOutline,
  context: Context,
): Slide {
  const { words, markdown } = context
  const { entry } = planned
  const written = planned.kind === 'divider' ? null : planned.entry
  return {
    id,
    number: index + 1,
    level: levelOf(planned),
    title: titleOf(planned, outline, words, markdown),
    section: planned.section?.index ?? null,
    subsection: planned.subsection?.index ?? null,
    from: fromLabel(entry?.from ?? null, words),
    content: contentOf(planned, context),
    aside: resolveAside(written?.aside ?? null, markdown),
    takeaway: written?.takeaway ? markdown.inline(written.takeaway.value) : null,
    notes: entry?.notes ? markdown.block(entry.notes.value) : null,
    minutes: entry?.minutes?.value ?? null,
    steps: written?.steps ?? false,
  }
}

function contentOf(planned: PlannedSlide, { language, markdown, materials }: Context): Content {
  switch (planned.kind) {
    case 'authored':
      return resolveContent(planned.entry.content, markdown, language, materials)
    case 'divider':
      return { kind: 'divider' }
    default:
      return planned.entry?.content
        ? resolveContent(planned.entry.content, markdown, language, materials)
        : ownContent(planned.kind, materials)
  }
}

function ownContent(kind: OwnKind, { bibliography }: Materials): Content {
  // How large they can be, and on how many slides, is for those to say who know how wide text is.
  return kind === 'references' ? { kind, entries: bibliography?.entries ?? [], size: 17, isFull: false } : { kind }
}

function levelOf({ kind, section }: PlannedSlide): Slide['level'] {
  if (kind === 'cover') return 1
  return kind === 'divider' || !section ? 2 : 3
}

function titleOf(planned: PlannedSlide, outline: LocatedOutline, words: Words, markdown: Markdown): Rich {
  switch (planned.kind) {
    case 'authored':
      return markdown.inline(planned.entry.title.value)
    case 'divider':
      return markdown.inline(planned.entry.section.value)
    case 'cover':
      return markdown.inline((planned.entry?.title ?? outline.title).value)
    default:
      return planned.entry?.title ? markdown.inline(planned.entry.title.value) : plain(ownTitle(planned.kind, words))
  }
}

function ownTitle(kind: Exclude<OwnKind, 'cover'>, words: Words): string {
  const titles = { agenda: words.agenda, references: words.references, closing: words.thanks }
  return titles[kind]
}

function fromLabel(from: Text | null, words: Words): string | null {
  const locators = from && parseLocators(from.value)
  return locators ? locatorLabel(locators, words) : null
}

function sourceLine(source: OutlineSource, words: Words): string {
  const { journal, year, volume, issue, pages, id, url } = source
  const ranges = pages && parseLocators(`p. ${pages.value}`)?.[0]?.pages
  const where = words.issue({ year: year?.value ?? null, volume: volume?.value ?? null, issue: issue?.value ?? null })
  const parts = [journal?.value, where, ranges ? words.pages(ranges) : pages?.value, id?.value, url?.value]
  return parts.filter(Boolean).join(' · ')
}
