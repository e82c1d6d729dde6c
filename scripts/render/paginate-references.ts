import type { BibliographyEntry } from '../deck/citations/citation.ts'
import type { Deck, Slide } from '../deck/deck.ts'
import { asHtml, escapeHtml, type Rich } from '../deck/html.ts'
import { wordsFor } from '../deck/words.ts'
import { contentKey } from '../source/content-key.ts'
import { type Memory, noMemory } from '../source/memory.ts'
import { entryHeight, labelWidth } from './reference-height.ts'
import { textWidth } from './text-width.ts'

/** px, the largest first: the last is the smallest that references are set in. */
const sizes = [22, 21, 20, 19, 18, 17]

/** px: what a few entries are set in, in one column, when they fill no more than this share of the slide. */
const ofFew = { size: 24, share: 0.7 }

/** px. What the frame of a slide leaves, and the gap that styles/citations.css sets between columns. */
const fullWidth = 1120
const asideWidth = 372
const fullHeight = 464
const takeawayHeight = 95
const columnGap = 48
const titleLine = 58
const titleSize = 44

/**
 * The deck with as many slides of references as they need: entries stay whole, two columns a slide, as large as that many slides
 * allow; a few entries stand in one column, large. Aside, takeaway, notes and minutes are those of the first one.
 */
export function paginateReferences(deck: Deck, memory: Memory = noMemory): Deck {
  const at = deck.slides.findIndex(({ content }) => content.kind === 'references')
  const slide = deck.slides[at]
  if (slide?.content.kind !== 'references') return deck
  const { entries } = slide.content
  const frame = { title: slide.title, aside: slide.aside, takeaway: slide.takeaway }
  const fitted = memory.recall('pages of references', [entries, contentKey(frame), deck.language], () =>
    areFew(frame, entries, deck.language) ? null : fewestPages(frame, entries, deck.language),
  )
  if (!fitted) {
    const content = { kind: 'references', entries, size: ofFew.size, columns: 'one' } as const
    return { ...deck, slides: deck.slides.with(at, { ...slide, content }) }
  }
  const parts = partsOf(slide, fitted.pages, fitted.size, deck)
  const slides = deck.slides.toSpliced(at, 1, ...parts)
  return { ...deck, slides: slides.map((slide, index) => ({ ...slide, number: index + 1 })) }
}

function partsOf(slide: Slide, pages: Pages, size: number, { slides, language }: Deck): readonly Slide[] {
  const { part } = wordsFor(language)
  const taken = new Set(slides.map(({ id }) => id))
  return pages.map((entries, index): Slide => {
    const content = {
      kind: 'references',
      entries,
      size,
      columns: index < pages.length - 1 ? 'filled' : 'balanced',
    } as const
    if (pages.length === 1) return { ...slide, content }
    const title = followed(slide.title, part(index + 1, pages.length))
    if (index === 0) return { ...slide, title, content }
    const id = freeId(`${slide.id}-${index + 1}`, taken)
    return { ...slide, id, title, content, aside: null, takeaway: null, notes: null, minutes: null }
  })
}

/** The largest size at which as few slides hold the entries as the smallest needs, and what is on each. */
function fewestPages(frame: Frame, entries: readonly BibliographyEntry[], language: string) {
  const paged = sizes.map((size) => ({ size, pages: pagesOf(frame, entries, size, language) }))
  const fewest = Math.min(...paged.map(({ pages }) => pages.length))
  return paged.find(({ pages }) => pages.length === fewest) ?? { size: 17, pages: [entries] }
}

function areFew(slide: Frame, entries: readonly BibliographyEntry[], language: string): boolean {
  const { height } = areaOf(slide)
  const width = slide.aside ? fullWidth - asideWidth : fullWidth
  const label = labelWidth(entries)
  const heights = entries.map((entry) => ofFew.size * entryHeight(entry, width / ofFew.size - label, language))
  return heights.reduce((sum, height) => sum + height, 0) <= height * ofFew.share
}

/** What takes room from the entries on their first slide. */
type Frame = Pick<Slide, 'title' | 'aside' | 'takeaway'>

type Pages = readonly (readonly BibliographyEntry[])[]

/** Room for entries on a slide: columns of a width and a height in px. */
interface Area {
  readonly columns: number
  readonly width: number
  readonly height: number
}

/** Fills one column after the other. */
function pagesOf(slide: Frame, entries: readonly BibliographyEntry[], size: number, language: string): Pages {
  const pages: BibliographyEntry[][] = [[]]
  const label = labelWidth(entries)
  let area = areaOf(slide)
  let column = 1
  let filled = 0
  for (const entry of entries) {
    const height = size * entryHeight(entry, area.width / size - label, language)
    if (filled > 0 && filled + height > area.height) {
      filled = 0
      if (column++ === area.columns) {
        pages.push([])
        area = areaOf({ ...slide, aside: null, takeaway: null })
        column = 1
      }
    }
    filled += height
    pages.at(-1)?.push(entry)
  }
  return pages
}

function areaOf({ title, aside, takeaway }: Frame): Area {
  // A page's number may follow the title; its serif is a little wider than what is measured here.
  const titleLines = Math.ceil((textWidth(title.text, 'bold') * titleSize * 1.05) / (fullWidth - 3 * titleSize))
  const height = fullHeight - (takeaway ? takeawayHeight : 0) - (titleLines - 1) * titleLine
  if (aside) return { columns: 1, width: fullWidth - asideWidth, height }
  return { columns: 2, width: (fullWidth - columnGap) / 2, height }
}

function followed({ html, text }: Rich, words: string): Rich {
  return { html: asHtml(html + escapeHtml(words)), text: text + words }
}

function freeId(wished: string, taken: Set<string>): string {
  let id = wished
  for (let count = 2; taken.has(id); count++) id = `${wished}-${count}`
  taken.add(id)
  return id
}
