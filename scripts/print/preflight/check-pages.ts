import type { PdfPage, PrintedPdf } from '../read-pdf.ts'
import type { Finding } from './finding.ts'
import { type PlacedPart, plannedPages } from './place-parts.ts'

/** Looks for pages too many or too few, and for pages that hold nothing, or nothing for screen readers. */
export function checkPages(pdf: PrintedPdf, parts: readonly PlacedPart[]): readonly Finding[] {
  const counted = checkCount(pdf.pages.length, parts)
  const pages = pdf.pages.flatMap((page, index) => checkPage(page, index + 1, pdf.isTagged, parts))
  // A page too many is often blank.
  const isTold = ({ part }: Finding) => part !== null && counted.some((other) => other.part === part)
  return [...counted, ...pages.filter((finding) => !isTold(finding))]
}

/** The part that a page belongs to: the one whose own it is, or of several the one that begins there first. */
export function partOn(page: number, parts: readonly PlacedPart[]): PlacedPart | null {
  const owner = parts.find(({ part, pages }) => part.pages !== null && pages.includes(page))
  const first = parts.find(({ start }) => start === page)
  return owner ?? first ?? parts.findLast(({ start }) => start !== null && start < page) ?? null
}

/** Parts whose heading is nowhere are told as such: where all that is too little is theirs, no other part has lost a page. */
function checkCount(pages: number, parts: readonly PlacedPart[]): readonly Finding[] {
  const planned = plannedPages(parts.map(({ part }) => part))
  if (parts.some(({ part }) => part.pages === null) || pages === planned) return []
  const wrong = groupByHeading(parts).flatMap(([first, ...lost]) => {
    const count = first.pages.length
    const own = plannedPages([first.part])
    const wanted = own + plannedPages(lost.map(({ part }) => part))
    const isRight = count === wanted || (count === own && lost.length > 0)
    return isRight ? [] : [{ part: first.part, surprise: { type: 'pages', pages: count, planned: wanted } } as const]
  })
  return wrong.length > 0 ? wrong : [{ part: null, surprise: { type: 'pages', pages, planned } }]
}

/** Each part with those behind it whose heading is nowhere, which have to be on its pages. */
function groupByHeading(parts: readonly PlacedPart[]): readonly (readonly [PlacedPart, ...PlacedPart[]])[] {
  const groups: [PlacedPart, ...PlacedPart[]][] = []
  for (const part of parts) {
    const last = groups.at(-1)
    if (part.start === null && last) last.push(part)
    else groups.push([part])
  }
  return groups
}

function checkPage(
  { text, taggedText }: PdfPage,
  page: number,
  isTagged: boolean,
  parts: readonly PlacedPart[],
): readonly Finding[] {
  const part = partOn(page, parts)?.part ?? null
  if (text.trim() === '') return [{ part, surprise: { type: 'empty-page', page } }]
  return isTagged && taggedText.trim() === '' ? [{ part, surprise: { type: 'untagged-page', page } }] : []
}
