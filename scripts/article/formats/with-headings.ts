import type { Block } from '../article.ts'
import { headingLevel } from './heading.ts'

/**
 * Headings from the first level on: a single heading of the highest level is the article's title, and not a section. Where a file
 * marks none, they are told by their numbers.
 */
export function withHeadings(blocks: readonly Block[]): readonly Block[] {
  const levels = blocks.flatMap(({ level }) => level ?? [])
  if (levels.length < 2) return blocks.map(numbered)
  const highest = Math.min(...levels)
  const isTitled = levels.filter((level) => level === highest).length === 1
  const first = isTitled ? Math.min(...levels.filter((level) => level > highest)) : highest
  return blocks.map((block) => {
    if (block.level === null) return block
    return isTitled && block.level === highest
      ? { ...block, kind: 'text', level: null }
      : { ...block, level: block.level - first + 1 }
  })
}

function numbered(block: Block): Block {
  const level = block.kind === 'text' ? headingLevel(block.text) : null
  return level === null ? block : { ...block, kind: 'heading', level }
}
