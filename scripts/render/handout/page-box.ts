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

/** The page of a handout. Above the text there is room for the running header; `inner` is where the sheets are bound. */
export function pageBox({ paper, orientation, duplex }: HandoutSetup): PageBox {
  const [short, long] = papers[paper]
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
  const margins = { top: 18, bottom: 15, ...(duplex ? { inner: 22, outer: 13 } : { inner: 15, outer: 15 }) }
  return {
    paper: { width, height },
    margins,
    width: width - margins.inner - margins.outer,
    height: height - margins.top - margins.bottom,
  }
}
