import type { Passage } from '../../../scripts/proof/measures.ts'

/** As many as stand between a line and its entry: paragraph, text, point, list. */
const steps = 4

/** The text of an element, with that of what it stands in. */
export function passageOf(element: Element): Passage {
  const letters: string[] = []
  for (let at: Element | null = element; at && letters.length < steps && !at.matches('.slide'); at = at.parentElement) {
    const own = lettersOf(at)
    if (own !== '' && own !== letters.at(-1)) letters.push(own)
  }
  return { letters, shown: readableText(element).slice(0, 40) }
}

/** Nothing but letters and digits: what lies between them may stand otherwise in the outline. */
function lettersOf(element: Element): string {
  return readableText(element).replace(/[^\p{L}\p{N}]/gu, '')
}

/** Without citations and formulas, which the outline has in other words. */
function readableText(element: Element): string {
  let text = ''
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const node = texts.currentNode as Text
    if (!node.parentElement?.closest('.citation, .katex, deck-formula, title, style')) text += node.data
  }
  return text.replace(/\s+/g, ' ').trim()
}
