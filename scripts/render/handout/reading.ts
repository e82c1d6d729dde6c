import type { Deck } from '../../deck/deck.ts'
import type { Html } from '../../deck/html.ts'
import { contentKinds } from '../../outline/kinds.ts'
import type { Chapter, SectionView, SlideView } from '../views.ts'
import { listsWorks } from './layouts.ts'

/** The talk as a text to read. */
export interface ReadingView {
  readonly parts: readonly ReadingPart[]
  /** Whether all works are listed at its end. */
  readonly listsWorks: boolean
}

/** A section of the talk as a text to read, or the slides between sections. */
export interface ReadingPart {
  readonly id: string | null
  /** Name of the pages whose header tells of it: `section-1`. */
  readonly page: string
  /** 一、 or 1 with the blank behind it; null outside of sections. */
  readonly number: string | null
  readonly section: SectionView | null
  readonly notes: Html | null
  readonly slides: readonly ReadingSlide[]
}

/** A slide as a stretch of text: its title is a heading, its content follows, and then what is said about it. */
export interface ReadingSlide {
  /** The section inside the section that begins here; its number as it stands before the title. */
  readonly opens: SectionView | null
  /** Of its heading: 2 outside of sections, 3 in one, 4 in one inside that. */
  readonly level: 2 | 3 | 4
  /** Name of the partial that sets the content: `reading/points`. Null where nothing but the notes is to be read: on the cover, the agenda, the closing slide. */
  readonly partial: string | null
  readonly slide: SlideView
}

/** The chapters of the handout as a text to read. */
export function viewReading(chapters: readonly Chapter[], deck: Deck): ReadingView {
  return { parts: readingParts(chapters, deck), listsWorks: listsWorks(deck) }
}

function readingParts(chapters: readonly Chapter[], { slides, language }: Deck): readonly ReadingPart[] {
  return chapters.map(({ id, section, page, notes, slides: shown }) => {
    let open: SectionView | null = null
    return {
      id,
      page,
      number: section && numbered(section.number, language),
      section,
      notes,
      slides: shown.map((slide) => {
        const index = slides[slide.number - 1]?.subsection ?? null
        const inside: SectionView | null = (index !== null && section?.sections[index]) || null
        const opens = inside && inside !== open ? { ...inside, number: numbered(inside.number, language) } : null
        open = inside
        return { opens, level: inside ? 4 : section ? 3 : 2, partial: partialOf(slide), slide }
      }),
    }
  })
}

function partialOf({ kind }: SlideView): string | null {
  return (contentKinds as readonly string[]).includes(kind) ? `reading/${kind}` : null
}

/** A number before a title. Chinese and Japanese set one in Han apart by a comma of lists, one in brackets by nothing (GB/T 15834-2011, 4.5.3). */
function numbered(number: string, language: string): string {
  if (!/^(zh|ja)\b/i.test(language)) return `${number} `
  return number.endsWith('）') ? number : `${number}、`
}
