/** What is still good to read, for the script in the page and for the diagnostics made of its answers. Lengths are px of a slide of 1280 × 720. */
export interface Limits {
  /** What rounding and the edges of letters come to. */
  readonly slack: number
  /** How far content may reach out of its room before it comes near what is above and below: half of what the styles keep free there. */
  readonly roomSlack: number
  /** Of two lines that lie on each other: the share of the smaller one's height from which it is seen. */
  readonly overlap: number
  /** The smallest text by where it stands; the first selector that fits counts. */
  readonly sizes: readonly (readonly [selector: string, least: number])[]
  /** Of text in a drawing from a file, which is scaled with it. */
  readonly drawnSize: number
  readonly titleLines: number
  /** Of the larger titles of cover, dividers and closing slide. */
  readonly openingLines: number
  /** Pixels of a picture for each px that it is shown at. */
  readonly sharpness: number
  readonly contrast: {
    readonly usual: number
    readonly large: number
    readonly largeSize: number
    readonly boldSize: number
  }
}

export const limits: Limits = {
  slack: 3,
  roomSlack: 11,
  overlap: 0.2,
  // What lectern itself never goes below: a thirtieth of the height for what is to be read in the last row of a seminar room.
  sizes: [
    ['.slide-foot', 15],
    ['.opening-foot', 17],
    ['.reference, .citation-card', 17],
    ['.citation', 15],
    // The numbers of an agenda of more than nine sections, which are not what one looks for.
    ['.agenda-number', 22],
    ['.chart-source', 18],
    ['svg', 21.5],
    ['.slide', 23.5],
  ],
  // The smallest that lectern sets, that of the footer.
  drawnSize: 15,
  titleLines: 2,
  openingLines: 3,
  // A projector of 1920 × 1080 shows 1.5 pixels for each px: below one, even a screen of the slide's own size shows the steps.
  sharpness: 1,
  // WCAG 2.2, 1.4.3, level AA; large is 18 pt, or 14 pt in bold: https://www.w3.org/TR/WCAG22/#contrast-minimum
  contrast: { usual: 4.5, large: 3, largeSize: 24, boldSize: 18.66 },
}
