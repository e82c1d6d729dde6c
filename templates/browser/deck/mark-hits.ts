import { foldText, plainText } from './plain-text.ts'

const name = 'found'

/** Marks where words stand on a slide, without changing the slide (CSS Custom Highlight API); answers the places. */
export function markHits(page: HTMLElement, words: readonly string[]): readonly Range[] {
  const hits = findHits(page, words)
  // Browsers without it show the slide all the same.
  if (typeof Highlight === 'function') CSS.highlights.set(name, new Highlight(...hits))
  return hits
}

/** Where words stand on a slide, also across markup. */
export function findHits(page: HTMLElement, words: readonly string[]): readonly Range[] {
  const wanted = words.map(foldText).filter((word) => word !== '')
  return linesOf(page).flatMap((line) => wanted.flatMap((word) => hitsIn(line, word)))
}

/** Removes the marks. */
export function clearHits(): void {
  if (typeof Highlight === 'function') CSS.highlights.delete(name)
}

/** The texts that follow each other in a paragraph or a cell: markup, such as where a line may end, parts words into several. */
type Line = readonly Text[]

const block = 'p, li, h1, h2, h3, td, th, div, figcaption, text, pre, dt, dd, time'

function linesOf(page: HTMLElement): readonly Line[] {
  const lines = new Map<Element | null, Text[]>()
  const slide = page.querySelector('.slide')
  if (!slide) return []
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement?.closest(block) ?? null
    lines.set(parent, [...(lines.get(parent) ?? []), node as Text])
  }
  return [...lines.values()]
}

function hitsIn(line: Line, word: string): readonly Range[] {
  const units = line.flatMap((node) => plainText(node.data).places.map((at) => ({ node, at })))
  const text = line.map((node) => plainText(node.data).text).join('')
  const hits: Range[] = []
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const [first, last] = [units[at], units[at + word.length - 1]]
    if (!first || !last) continue
    const range = new Range()
    range.setStart(first.node, first.at)
    range.setEnd(last.node, last.at + 1)
    hits.push(range)
  }
  return hits
}
