import type { Deck } from '../deck/deck.ts'
import type { Memory } from '../source/memory.ts'
import { chapters, slideWidth } from './handout/chapters.ts'
import { layouts, listsWorks } from './handout/layouts.ts'
import { outsidePage, referencesPage, sectionPages } from './handout/named-pages.ts'
import { pageBox } from './handout/page-box.ts'
import { pageRules } from './handout/page-rules.ts'
import { viewReading } from './handout/reading.ts'
import { ruledLines } from './handout/ruled-lines.ts'
import { sheetPages, viewSheets } from './handout/sheets.ts'
import type { CoverView, HandoutView, SectionView, SlideView } from './views.ts'

/** The handout as templates see it: what it shows, which partial sets it, and on what paper. */
export function viewHandout(
  deck: Deck,
  slides: readonly SlideView[],
  sections: readonly SectionView[],
  cover: CoverView,
  memory: Memory,
): HandoutView {
  const { layout, orientation, dark } = deck.handout
  const page = pageBox(deck.handout)
  const sheets = viewSheets(deck, slides, cover)
  const stretches = chapters(slides, deck, sections, memory)
  const pages = [
    ...(sheets ? sheetPages(deck) : sectionPages(deck)),
    ...(deck.references ? [{ name: referencesPage, mark: deck.references.title.text }] : []),
  ]
  return {
    layout,
    partial: layouts[layout].partial,
    isLandscape: orientation === 'landscape',
    pageRules: pageRules(deck.handout, deck.title.text, pages),
    firstPage: stretches[0]?.page ?? outsidePage,
    dark,
    sheets,
    chapters: stretches,
    reading: layout === 'text' ? viewReading(stretches, deck) : null,
    slideWidth: slideWidth(page),
    // What stands first on the next page covers the last 6 mm.
    ruling: { width: page.width, height: page.height, path: ruledLines(page.width, page.height - 7) },
    listsWorks: layout !== 'text' && listsWorks(deck),
  }
}
