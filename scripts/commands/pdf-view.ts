import type { Deck, Section, Slide } from '../deck/deck.ts'
import type { PdfView } from '../print/view-pdf.ts'

type Bookmark = NonNullable<PdfView['bookmarks']>[number]

/**
 * How the PDFs of a deck open. The slides fill the screen, one by one, with bookmarks by section, section in it, and slide; with
 * `notes`, what is said with each is a comment on its page. The handout is read like any paper, as its reader likes.
 */
export function pdfView(deck: Deck, document: 'slides' | 'handout', { notes }: { notes: boolean }): PdfView {
  if (document === 'handout') return {}
  return {
    fillsScreen: true,
    labels: deck.slides.map(({ number }) => String(number)),
    bookmarks: slideBookmarks(deck),
    notes: notes ? slideNotes(deck) : [],
  }
}

/** A section is a bookmark of its own, its divider slide or, where it has none, its name; its slides are under it. */
export function slideBookmarks({ slides, sections }: Pick<Deck, 'slides' | 'sections'>): readonly Bookmark[] {
  return grouped(slides, sections, 'section', (inside, section) =>
    grouped(inside, section.sections, 'subsection', (slides) => slides.map(bookmark)),
  )
}

function grouped(
  slides: readonly Slide[],
  sections: readonly Section[],
  level: 'section' | 'subsection',
  inside: (slides: readonly Slide[], section: Section) => readonly Bookmark[],
): readonly Bookmark[] {
  return slides.flatMap((slide, index) => {
    const section = slide[level] === null ? undefined : sections[slide[level]]
    if (!section) return [bookmark(slide)]
    if (index > 0 && slides[index - 1]?.[level] === slide[level]) return []
    const own = slides.filter((other) => other[level] === slide[level])
    const isDivider = slide.content.kind === 'divider'
    const { title } = isDivider ? slide : section
    return [{ title: title.text, page: slide.number, bookmarks: inside(isDivider ? own.slice(1) : own, section) }]
  })
}

function bookmark({ title, number }: Slide): Bookmark {
  return { title: title.text, page: number, bookmarks: [] }
}

/** By the speaker, or by whoever wrote the article first. */
function slideNotes({ slides, speaker, authors }: Deck): NonNullable<PdfView['notes']> {
  const author = speaker ?? authors[0]?.name ?? ''
  return slides.flatMap(({ number, notes }) => (notes ? [{ page: number, text: notes.text, author }] : []))
}
