import type { Deck } from '../../deck/deck.ts'
import type { CoverView, SheetsView, SheetView, SlideView } from '../views.ts'
import { sectionMark } from './named-pages.ts'
import { pageBox } from './page-box.ts'
import type { NamedPage } from './page-rules.ts'
import { sheetGrid, slideWidthOn } from './sheet-grid.ts'
import { titleHeight } from './title-height.ts'

/** All slides in order, as many a page as the layout says; null for layouts that go by what is said about them. */
export function viewSheets(deck: Deck, slides: readonly SlideView[], cover: CoverView): SheetsView | null {
  const { layout, orientation } = deck.handout
  const grid = sheetGrid(layout, orientation)
  if (!grid) return null
  const page = pageBox(deck.handout)
  const perSheet = grid.columns * grid.rows
  const marks = marksOf(deck, perSheet)
  const names = [...new Set(marks)]
  const sheets = marks.map((mark, index): SheetView => {
    const height = page.height - (index === 0 ? titleHeight(cover, page, deck.language) : 0)
    return {
      page: pageName(names.indexOf(mark)),
      isFirst: index === 0,
      slideWidth: slideWidthOn(grid, page, height),
      slides: slides.slice(index * perSheet, (index + 1) * perSheet),
    }
  })
  return {
    ...grid,
    linesBeside: grid.lines === 'beside',
    sheets,
    hasCover: slides.some(({ level }) => level === 1),
  }
}

/** The pages of these sheets. Their headers name the sections of the slides on them, the first and the last. */
export function sheetPages(deck: Deck): readonly NamedPage[] {
  const grid = sheetGrid(deck.handout.layout, deck.handout.orientation)
  if (!grid) return []
  return [...new Set(marksOf(deck, grid.columns * grid.rows))].map((mark, index) => ({ name: pageName(index), mark }))
}

function marksOf({ slides, sections }: Deck, perSheet: number): readonly string[] {
  return Array.from({ length: Math.ceil(slides.length / perSheet) }, (_, index) => {
    const on = slides.slice(index * perSheet, (index + 1) * perSheet)
    const marks = on.flatMap(({ section }) => {
      const found = section === null ? undefined : sections[section]
      return found ? [sectionMark(found)] : []
    })
    const [first, last] = [marks[0], marks.at(-1)]
    return first === last ? (first ?? '') : `${first} — ${last}`
  })
}

function pageName(index: number): string {
  return `sheets-${index + 1}`
}
