import type { Compiled } from '../compile.ts'
import type { Deck, Section, Slide } from '../deck/deck.ts'
import { shownText } from '../deck/shown-text.ts'
import type { PlannedPart, PrintPlan } from '../print/preflight/print-plan.ts'
import { handoutChapters } from '../render/handout/handout-chapters.ts'
import { layouts, listsWorks } from '../render/handout/layouts.ts'
import { linksIn } from './page-parts.ts'
import { pdfTitle } from './pdf-metadata.ts'

/** What slides.pdf is meant to be: every slide in order, on as many pages as it has. `html` is the page that is printed. */
export function planSlides(made: Compiled, html: string): PrintPlan {
  const counts = new Map(made.slidePages.map(({ number, steps }) => [number, steps]))
  const parts = made.deck.slides.map((slide) => ({
    ...slidePart(slide),
    pages: counts.get(slide.number) ?? 0,
    notes: null,
  }))
  return planFrom('slides', parts, made, html)
}

/** What handout.pdf is meant to be, by its layout: every slide, or what is said about them under their sections; the works cited. */
export function planHandout(made: Compiled, html: string): PrintPlan {
  const { deck } = made
  const parts = layouts[deck.handout.layout].showsNotes ? explainedParts(deck) : sheetParts(deck)
  return planFrom('handout', [...parts, ...(listsWorks(deck) ? worksPart(deck) : [])], made, html)
}

function explainedParts(deck: Deck): readonly Part[] {
  const chapters = handoutChapters(deck).flatMap(({ section, divider, slides }) => {
    const opened = section === null ? undefined : deck.sections[section]
    return [...(opened ? [sectionPart(opened, divider)] : []), ...slides.map(slidePart)]
  })
  return [titleBlock(deck), ...chapters]
}

/** The cover says what the title above it would say as a heading. */
function sheetParts(deck: Deck): readonly Part[] {
  const slides = deck.slides.map((slide) => ({ ...slidePart(slide), notes: null }))
  return deck.slides.some(({ level }) => level === 1) ? slides : [titleBlock(deck), ...slides]
}

/** A part before it is known what it links to. */
type Part = Omit<PlannedPart, 'links'>

function slidePart({ id, number, title, span, notes }: Slide): Part {
  return {
    name: { type: 'slide', number, title: title.text },
    span,
    id,
    pages: null,
    heading: shownText(title, 'without marks'),
    notes: notes && shownText(notes),
  }
}

/** Its number stands before its title, and what is said at its divider slide below. */
function sectionPart({ number, title, span }: Section, divider: Slide | null): Part {
  const { pieces, isWhole } = shownText(title, 'without marks')
  return {
    name: { type: 'section', title: title.text },
    span,
    id: divider?.id ?? null,
    pages: null,
    heading: { pieces: [number, ...pieces], isWhole },
    notes: divider?.notes ? shownText(divider.notes) : null,
  }
}

function titleBlock({ title, span }: Deck): Part {
  const heading = shownText(title, 'without marks')
  return { name: { type: 'title-block' }, span, id: null, pages: null, heading, notes: null }
}

function worksPart({ references, slides, span }: Deck): readonly Part[] {
  if (!references) return []
  const slide = slides.find(({ content }) => content.kind === 'references')
  const heading = shownText(references.title, 'without marks')
  return [{ name: { type: 'references' }, span: slide?.span ?? span, id: null, pages: null, heading, notes: null }]
}

function planFrom(
  document: 'slides' | 'handout',
  parts: readonly Part[],
  { deck, missingCharacters }: Compiled,
  html: string,
): PrintPlan {
  const ids = new Set(parts.flatMap(({ id }) => id ?? []))
  const links = linksIn(html, ids)
  // The handout has some slides only as its own headings and lists: what leads to them in slides.pdf leads nowhere there.
  const isElsewhere = (target: string) =>
    !ids.has(target) && !links.places.has(target) && deck.slides.some(({ id }) => id === target)
  const linked = parts.map((part, index) => {
    const own = [...(index === 0 ? (links.from.get(null) ?? []) : []), ...((part.id && links.from.get(part.id)) || [])]
    const targets = [...new Set(own)].filter((target) => !isElsewhere(target))
    return { ...part, links: targets.map((target) => ({ target, span: linkSpan(target, part) })) }
  })
  return {
    file: `${document}.pdf`,
    title: pdfTitle(deck, document),
    language: deck.language,
    parts: linked,
    missingCharacters: new Set(missingCharacters),
  }
}

/** Where the address stands that the author typed, as `#id` or `#/id`; that of the part for a link that comes by itself. */
function linkSpan(target: string, { span }: Part): PlannedPart['span'] {
  const { source } = span
  const typed = [`](#${target})`, `](#/${target})`].map((link) => ({ link, at: source.text.indexOf(link, span.start) }))
  const [first] = typed.filter(({ at }) => at !== -1).sort((a, b) => a.at - b.at)
  return first ? { source, start: first.at + 2, end: first.at + first.link.length - 1 } : span
}
