import type { HandoutSetup } from '../../deck/resolve-handout.ts'
import type { Paper } from '../../outline/handout.ts'

/** The paper as it is held, and what of it is printed on. All in mm. */
export interface PageBox {
  readonly paper: { readonly width: number; readonly height: number }
  readonly margins: { readonly top: number; readonly bottom: number; readonly inner: number; readonly outer: number }
  /** Between the margins. */
  readonly width: number
  readonly height: number
}

/** ISO 216 and ANSI/ASME Y14.1, upright. */
const papers: Readonly<Record<Paper, readonly [number, number]>> = { A4: [210, 297], Letter: [215.9, 279.4] }

/** mm. Above the text there is room for the running header; `inner` is where the sheets are bound. */
const top = 18
const bottom = 15
const sides = { single: { inner: 15, outer: 15 }, duplex: { inner: 22, outer: 13 } }

/** The page of a handout. */
export function pageBox({ paper, orientation, duplex }: HandoutSetup): PageBox {
  const [short, long] = papers[paper]
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
  const { inner, outer } = sides[duplex ? 'duplex' : 'single']
  const printed = wholePixels(height - top - bottom)
  return {
    paper: { width, height },
    margins: { top, bottom: round(height - top - printed), inner, outer },
    width: round(width - inner - outer),
    height: printed,
  }
}

/** Otherwise Chromium shows a hair of the next page at the foot of the page before it. */
function wholePixels(mm: number): number {
  return round((Math.floor((mm / 25.4) * 96) * 25.4) / 96)
}

function round(mm: number): number {
  return Math.round(1000 * mm) / 1000
}
