import { allPages, titleOf } from './pages.ts'
import { foldText, plainText } from './plain-text.ts'

/** A slide that was looked for. */
export interface Found {
  readonly id: string
  readonly number: number
  readonly title: string
  /** Its number was asked for, not its words. */
  readonly isByNumber: boolean
  /** Where the words stand besides the title; null when there is nothing to show. */
  readonly words: { readonly isInNotes: boolean; readonly snippet: Snippet } | null
}

/** A piece of text with what was looked for in its middle. */
export interface Snippet {
  readonly before: string
  readonly hit: string
  readonly after: string
}

/** Characters of a snippet before and behind what was looked for. */
const around = { before: 14, after: 40 }

/** Looks for slides by their number, or by words that must all be on a slide or in its notes. The best come first. */
export function searchSlides(query: string): readonly Found[] {
  const words = query
    .split(/\s+/)
    .map(foldText)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const found = allPages().flatMap((page, index) => lookAt(page, index + 1, words) ?? [])
  return found.sort((a, b) => a.rank - b.rank || a.number - b.number).map(({ rank: _, ...slide }) => slide)
}

/** A number is looked for before a title, a title before a slide, a slide before its notes. */
type Ranked = Found & { readonly rank: number }

function lookAt(page: HTMLElement, number: number, words: readonly string[]): Ranked | undefined {
  const title = titleOf(page)
  const slide = textOf(page.querySelector('.slide'))
  const notes = textOf(page.querySelector('.notes'))
  const found = { id: page.id, number, title, isByNumber: false }
  const [first = ''] = words
  if (words.length === 1 && first === String(number)) return { ...found, isByNumber: true, rank: 0, words: null }
  const [inTitle, onSlide, inNotes] = [title, slide, notes].map(foldText)
  if (words.every((word) => inTitle?.includes(word))) return { ...found, rank: 1, words: null }
  if (!words.every((word) => onSlide?.includes(word) || inNotes?.includes(word))) return undefined
  const isInNotes = !words.every((word) => onSlide?.includes(word))
  const telling = words.find((word) => (isInNotes ? !onSlide?.includes(word) : !inTitle?.includes(word))) ?? first
  const snippet = snippetOf(isInNotes ? notes : slide, telling)
  return { ...found, rank: isInNotes ? 3 : 2, words: { isInNotes, snippet } }
}

function snippetOf(text: string, word: string): Snippet {
  const plain = plainText(text)
  const at = plain.text.indexOf(word)
  const start = plain.places[at] ?? 0
  const end = (plain.places[at + word.length - 1] ?? 0) + 1
  const from = Math.max(0, start - around.before)
  return {
    before: (from > 0 ? '…' : '') + text.slice(from, start),
    hit: text.slice(start, end),
    after: text.slice(end, end + around.after),
  }
}

/** Without what is not seen: the cards of citations, and what a formula says to screen readers. */
function textOf(element: Element | null): string {
  if (!element) return ''
  const texts: string[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(unseen) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node.data)
  return texts.join('').replace(/\s+/g, ' ').trim()
}

const unseen = '.citation-card, .katex-mathml, style, script, .slide-foot'
