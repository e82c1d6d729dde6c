import type { Block } from '../article.ts'
import { headingLevel, isSureHeading } from './heading.ts'
import { joinLines } from './join-lines.ts'

/** A page as lines of text, and its number if the file has pages. */
export interface PlainPage {
  readonly text: string
  readonly page: number | null
}

/** Plain pages as blocks: empty lines part paragraphs; what a line is, its beginning tells. */
export function readPages(pages: readonly PlainPage[]): readonly Block[] {
  // Where nothing is parted by empty lines, each line is a paragraph.
  const hasEmptyLines = pages.some(({ text }) => /\n[ \t]*\n/.test(text.trim()))
  return pages.flatMap(({ text, page }) => {
    const paragraphs = hasEmptyLines ? text.split(/\n(?:[ \t]*\n)+/) : text.split('\n')
    return paragraphs.flatMap((paragraph) => blocksIn(paragraph, page))
  })
}

const note = /^(?:\^?\[\d{1,3}\]|\[\^[^\]]+\]:|[①-⑳㉑-㉟]|\^\d{1,3} )/
const caption = /^(?:[图表圖] ?\d|figure \d|fig\. ?\d|table \d)/i

function blocksIn(paragraph: string, page: number | null): readonly Block[] {
  const lines = paragraph.split('\n').filter((line) => line.trim() !== '')
  if (lines.length > 1 && lines.filter(isRow).length * 2 > lines.length)
    return [{ kind: 'table', text: lines.map((line) => line.trim()).join('\u3000'), level: null, page }]
  return runsOf(lines).map((run) => blockFrom(run, page))
}

/** Columns stand apart by tabs, bars, or two blanks and more. */
function isRow(line: string): boolean {
  return /\S(?:\t| {2,}|\s*\|\s*)\S/.test(line.trim())
}

/** Lines of one paragraph, parted where a heading, a note or a caption begins. */
function runsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = []
  for (const line of lines) {
    const trimmed = line.trim()
    const before = runs.at(-1)?.[0]?.trim() ?? ''
    const isOwn = note.test(trimmed) || caption.test(trimmed) || isSureHeading(trimmed)
    if (runs.length === 0 || isOwn || (headingLevel(before) !== null && runs.at(-1)?.length === 1)) runs.push([line])
    else runs.at(-1)?.push(line)
  }
  return runs
}

function blockFrom(lines: readonly string[], page: number | null): Block {
  const text = joinLines(lines)
  if (note.test(text)) return { kind: 'note', text, level: null, page }
  if (caption.test(text) && text.length < 100) return { kind: 'caption', text, level: null, page }
  const level = headingLevel(text)
  return { kind: level === null ? 'text' : 'heading', text, level, page }
}
