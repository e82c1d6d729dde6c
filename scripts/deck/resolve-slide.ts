import type { LocatedOutline } from '../outline/schema.ts'
import type { Text } from '../outline/shape.ts'
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
    span: writtenTitle(planned, outline).span,
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

function resolveNotes(text: string, { markdown, materials, recallText }: DeckContext): Notes {
  return recallText('notes', text, () => {
    return { ...markdown.block(text), markdown: portableMarkdown(text, materials.bibliography) }
  })
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
  const { kind, entry } = planned
  const isWritten = kind === 'authored' || kind === 'divider' || kind === 'cover' || entry?.title
  return isWritten ? markdown.inline(writtenTitle(planned, outline).value) : plain(ownTitle(kind, words))
}

/** The title that the author wrote for a slide; that of the talk where there is none. */
function writtenTitle({ kind, entry }: PlannedSlide, outline: LocatedOutline): Text {
  if (kind === 'divider') return entry.section
  return entry?.title ?? outline.title
}

function ownTitle(kind: Exclude<OwnKind, 'cover'>, words: Words): string {
  const titles = { agenda: words.agenda, references: words.references, closing: words.thanks }
  return titles[kind]
}
