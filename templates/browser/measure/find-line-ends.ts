import type { Limits } from '../../../scripts/proof/limits.ts'
import type { Box, Flaw } from '../../../scripts/proof/measures.ts'
import { around, boxOn } from './box.ts'
import type { Line } from './lines.ts'
import { passageOf } from './passage.ts'

/** Texts whose last line is one character, and titles of too many lines. */
export function findLineEnds(slide: HTMLElement, lines: readonly Line[], limits: Limits): readonly Flaw[] {
  const blocks = new Map<Element, Line[]>()
  for (const line of lines) {
    if (line.element.closest('svg, .code-block, .citation')) continue
    const own = blocks.get(line.block)
    if (own) own.push(line)
    else blocks.set(line.block, [line])
  }
  return [...blocks].flatMap(([block, own]) => [...loneEnd(slide, block, own), ...longTitle(block, own, limits)])
}

const whole = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function loneEnd(slide: HTMLElement, block: Element, lines: readonly Line[]): readonly Flaw[] {
  if (countLines(lines) < 2) return []
  const nodes = [...new Set(lines.map(({ node }) => node))]
  const [last, before] = lastLetters(slide, nodes)
  if (!last || !before || !whole.test(last.character)) return []
  // A unit is smaller than its figure, and stands lower, but on the same line.
  const isBelow = (last.box.top + last.box.bottom) / 2 > before.box.bottom
  return isBelow ? [{ type: 'lone', character: last.character, box: last.box, passage: passageOf(block) }] : []
}

/** The last two letters or digits of a text, the last one first, and where they stand. */
function lastLetters(slide: HTMLElement, nodes: readonly Text[]): readonly { character: string; box: Box }[] {
  const found: { character: string; box: Box }[] = []
  for (const node of nodes.toReversed()) {
    const letters = [...node.data.matchAll(/[\p{L}\p{N}]/gu)].slice(-2).toReversed()
    for (const { 0: character, index } of letters) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + character.length)
      found.push({ character, box: boxOn(slide, range.getBoundingClientRect()) })
      if (found.length === 2) return found
    }
  }
  return found
}

function longTitle(block: Element, lines: readonly Line[], { titleLines, openingLines }: Limits): readonly Flaw[] {
  const title = block.closest('.slide-title, .opening-title')
  if (!title) return []
  const most = title.matches('.opening-title') ? openingLines : titleLines
  const count = countLines(lines)
  const box = around(lines.map(({ box }) => box))
  return count > most && box ? [{ type: 'long-title', lines: count, most, box, passage: passageOf(block) }] : []
}

/** Stretches of one line have about the same middle. */
function countLines(lines: readonly Line[]): number {
  const middles = lines.map(({ box }) => (box.top + box.bottom) / 2).sort((a, b) => a - b)
  const size = Math.max(...lines.map(({ size }) => size))
  return middles.filter((middle, index) => index === 0 || middle - (middles[index - 1] ?? 0) > size / 2).length
}
