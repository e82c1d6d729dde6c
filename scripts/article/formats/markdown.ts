import type { Token } from 'markdown-it'
import { newParser } from '../../deck/markdown.ts'
import type { Block } from '../article.ts'
import { joinLines } from './join-lines.ts'
import { withHeadings } from './with-headings.ts'

/** Markdown: its headings are those of `#`, there are no pages. */
export function readMarkdown(text: string): readonly Block[] {
  // Footnotes in pandoc's manner are no part of CommonMark: to it they are links, here they are paragraphs of their own.
  const separate = text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\n(\[\^[^\]]+\]:)/g, '\n\n$1')
    .replace(/\[(\^[^\]\s]+)\]/g, '\\[$1\\]')
  const tokens = newParser().parse(separate, {})
  return withHeadings(blocksIn(tokens))
}

function blocksIn(tokens: readonly Token[]): readonly Block[] {
  const blocks: Block[] = []
  let level: number | null = null
  let cells: string[] | null = null
  for (const token of tokens) {
    if (token.type === 'heading_open') level = Number(token.tag[1])
    if (token.type === 'table_open') cells = []
    if (token.type === 'table_close') {
      blocks.push({ kind: 'table', text: (cells ?? []).join('\u3000'), level: null, page: null })
      cells = null
    }
    if (token.type !== 'inline') continue
    const text = joinLines(plain(token).split('\n'))
    if (cells) cells.push(text)
    else if (text !== '') blocks.push({ kind: kindOf(text, level), text, level, page: null })
    level = null
  }
  return blocks
}

function kindOf(text: string, level: number | null): Block['kind'] {
  if (level !== null) return 'heading'
  if (/^\[\^[^\]]+\]:/.test(text)) return 'note'
  return /^(?:[图表圖] ?\d|(?:figure|fig\.|table) ?\d)/i.test(text) && text.length < 100 ? 'caption' : 'text'
}

function plain({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) =>
      type === 'softbreak' || type === 'hardbreak' ? '\n' : type.endsWith('_open') ? '' : content,
    )
    .join('')
}
