import type { Deck, Section, Slide } from '../deck/deck.ts'
import type { PdfView } from '../print/view-pdf.ts'
import { printedText } from '../render/print-formulas.ts'
import type { SlidePage } from '../render/step-pages.ts'

type Bookmark = NonNullable<PdfView['bookmarks']>[number]

/**
 * How the PDFs of a deck open. The slides, whose pages are `slidePages`, fill the screen, one by one, with bookmarks by section,
 * section in it, and slide; with `notes`, what is said with each is a comment on its page. The handout is read like any paper, as
 * its reader likes.
 */
export function pdfView(
  deck: Deck,
  slidePages: readonly SlidePage[],
  document: 'slides' | 'handout',
  { notes }: { readonly notes: boolean },
): PdfView {
  if (document === 'handout') return {}
  const pageOf = firstPages(slidePages)
  return {
    fillsScreen: true,
    labels: slidePages.map(({ label }) => label),
    bookmarks: slideBookmarks(deck, pageOf),
    notes: notes ? slideNotes(deck, pageOf) : [],
  }
}

type PageOf = (slide: Slide) => number

/** The page that a slide begins on, from 1. */
function firstPages(slidePages: readonly SlidePage[]): PageOf {
  const pages = new Map(slidePages.flatMap(({ number, step }, index) => (step === 1 ? [[number, index + 1]] : [])))
  return ({ number }) => pages.get(number) ?? number
}

/** A section is a bookmark of its own, its divider slide or, where it has none, its name; its slides are under it. */
function slideBookmarks({ slides, sections }: Deck, pageOf: PageOf): readonly Bookmark[] {
  const bookmark = (slide: Slide): Bookmark => ({
    title: printedText(slide.title),
    page: pageOf(slide),
    bookmarks: [],
  })
  return grouped(slides, sections, 'section', bookmark, (inside, section) =>
    grouped(inside, section.sections, 'subsection', bookmark, (slides) => slides.map(bookmark)),
  )
}

function grouped(
  slides: readonly Slide[],
  sections: readonly Section[],
  level: 'section' | 'subsection',
  bookmark: (slide: Slide) => Bookmark,
  inside: (slides: readonly Slide[], section: Section) => readonly Bookmark[],
): readonly Bookmark[] {
  return slides.flatMap((slide, index) => {
    const section = slide[level] === null ? undefined : sections[slide[level]]
    if (!section) return [bookmark(slide)]
    if (index > 0 && slides[index - 1]?.[level] === slide[level]) return []
    const own = slides.filter((other) => other[level] === slide[level])
    const isDivider = slide.content.kind === 'divider'
    const { title } = isDivider ? slide : section
    return [
      { ...bookmark(slide), title: printedText(title), bookmarks: inside(isDivider ? own.slice(1) : own, section) },
    ]
  })
}

/** By the speaker, or by whoever wrote the article first. */
function slideNotes({ slides, speaker, authors }: Deck, pageOf: PageOf): NonNullable<PdfView['notes']> {
  const author = speaker ?? authors[0]?.name ?? ''
  return slides.flatMap((slide) => (slide.notes ? [{ page: pageOf(slide), text: slide.notes.text, author }] : []))
}
