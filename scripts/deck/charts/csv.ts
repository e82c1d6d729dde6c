import type { Text } from '../../outline/shape.ts'
import type { Report } from '../../source/diagnostic.ts'
import type { Source, Span } from '../../source/source.ts'

/**
 * The rows of a CSV file (RFC 4180; the separator is a comma, a semicolon or a tab, whichever its first line has most of), each
 * cell with its place. Blanks around a cell don't count, rows without any text are left out. A quotation mark that is never closed,
 * or that text follows, is reported; then there are no rows.
 */
export function parseCsv(source: Source, report: Report): readonly (readonly Text[])[] | undefined {
  const separator = separatorOf(source.text)
  const rows: Text[][] = []
  let row: Text[] = []
  for (let at = 0; at <= source.text.length; ) {
    const { cell, end } = readCell(source, at, separator)
    if ('broken' in cell) {
      report({ code: 'broken-quote', facts: { isOpen: cell.broken === 'open' }, span: cell.span })
      return undefined
    }
    row.push(cell)
    const isRowEnd = source.text[end] !== separator
    if (isRowEnd) {
      rows.push(row)
      row = []
    }
    at = end + (source.text.startsWith('\r\n', end) ? 2 : 1)
    // Behind the last line break nothing begins.
    if (isRowEnd && at >= source.text.length) break
  }
  return rows.filter((cells) => cells.some(({ value }) => value !== ''))
}

function separatorOf(text: string): string {
  const line = text.replace(/"[^"]*"/g, '').split(/\r\n?|\n/, 1)[0] ?? ''
  const count = (separator: string) => line.split(separator).length
  return [',', ';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best))
}

interface Broken {
  readonly broken: 'open' | 'behind'
  readonly span: Span
}

/** The cell that begins at `start`, and where the separator or the line break behind it stands. */
function readCell(source: Source, start: number, separator: string): { cell: Text | Broken; end: number } {
  const { text } = source
  const from = start + (/^[ \u3000]*/.exec(text.slice(start, start + 100))?.[0].length ?? 0)
  if (text[from] !== '"') {
    const end = nextEnd(text, start, separator)
    const written = text.slice(start, end)
    const value = written.trim()
    const at = start + (value === '' ? 0 : written.indexOf(value))
    return { cell: { value, span: { source, start: at, end: at + value.length } }, end }
  }
  const quoted = /"((?:[^"]|"")*)"/y
  quoted.lastIndex = from
  const match = quoted.exec(text)
  if (!match) return { cell: { broken: 'open', span: { source, start: from, end: from + 1 } }, end: from }
  const close = from + match[0].length
  const end = nextEnd(text, close, separator)
  const span = { source, start: from, end: close }
  if (text.slice(close, end).trim() !== '')
    return { cell: { broken: 'behind', span: { source, start: close, end } }, end }
  return { cell: { value: (match[1] ?? '').replaceAll('""', '"').replace(/\s+/g, ' ').trim(), span }, end }
}

function nextEnd(text: string, from: number, separator: string): number {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}
