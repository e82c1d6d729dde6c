import { describe, expect, test } from 'vitest'
import { resolveHandout } from '../../../scripts/deck/resolve-handout.ts'
import { handoutLayouts, orientations, papers } from '../../../scripts/outline/handout.ts'
import { layouts } from '../../../scripts/render/handout/layouts.ts'
import { pageBox } from '../../../scripts/render/handout/page-box.ts'
import { gap, labelHeight, sheetGrid, slideWidthOn } from '../../../scripts/render/handout/sheet-grid.ts'

const setups = papers.flatMap((paper) =>
  orientations.flatMap((orientation) => [false, true].map((duplex) => ({ paper, orientation, duplex }))),
)

describe.each(handoutLayouts.filter((layout) => layouts[layout].slidesPerPage !== null))('%s', (layout) => {
  test.each(setups)('has its slides on a page of $paper, $orientation, duplex: $duplex', (paper) => {
    const grid = sheetGrid(layout, paper.orientation)
    if (!grid) throw new Error('no grid')
    expect(grid.columns * grid.rows).toBe(layouts[layout].slidesPerPage)
    const page = pageBox(resolveHandout(null, paper))
    // With a title above the slides, and without.
    for (const height of [page.height, page.height - 30]) {
      const width = slideWidthOn(grid, page, height)
      expect(grid.columns * width + (grid.columns - 1) * gap).toBeLessThanOrEqual(page.width)
      const rowHeight = (width * 9) / 16 + labelHeight
      expect(grid.rows * rowHeight + (grid.rows - 1) * gap).toBeLessThanOrEqual(height)
      expect(width).toBeGreaterThan(50)
    }
  })
})
