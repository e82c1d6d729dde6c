import type { LocatedOutline } from '../outline/schema.ts'
import { fromLabel } from './article-labels.ts'
import type { Content, Notes, Slide } from './deck.ts'
import type { DeckContext } from './deck-context.ts'
import { plain, type Rich } from './html.ts'
import type { Markdown } from './markdown.ts'
import type { Materials } from './materials.ts'
import type { OwnKind, PlannedSlide } from './plan-slides.ts'
import { portableMarkdown } from './portable-markdown.ts'
import { resolveAside, resolveContent } from './resolve-content.ts'
import type { Words } from './words.ts'

/** A planned slide, at its place in the talk, → what is on it. */
export function resolveSlide(
  planned: PlannedSlide,
  index: number,
  id: string,
  outline: LocatedOutline,
  context: DeckContext,
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
    notes: entry?.notes ? resolveNotes(entry.notes.value, context) : null,
    minutes: entry?.minutes?.value ?? null,
    steps: written?.steps ?? false,
  }
}

function resolveNotes(text: string, { markdown, materials }: DeckContext): Notes {
  return { ...markdown.block(text), markdown: portableMarkdown(text, materials.bibliography) }
}

function contentOf(planned: PlannedSlide, { language, markdown, materials }: DeckContext): Content {
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
  return kind === 'references'
    ? { kind, entries: bibliography?.entries ?? [], size: 17, columns: 'balanced' }
    : { kind }
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
