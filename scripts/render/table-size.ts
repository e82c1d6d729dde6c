import type { Content } from '../deck/deck.ts'
import type { Rich } from '../deck/html.ts'
import type { Room } from './content-room.ts'
import { quarterBlank, sizes, smallest } from './fit-size.ts'
import { spaced } from './line-count.ts'
import { phrasesOf } from './phrases.ts'
import { textWidth } from './text-width.ts'

type Table = Extract<Content, { kind: 'table' }>

/** How a table is set: text size, and space above and below each row's text, both in px. */
export interface TableSize {
  readonly size: number
  readonly rowPadding: number
}

const largest = 30
const lineHeight = 1.45
/** px: down to here, smaller text that keeps every cell on one line reads better than larger text that breaks. */
const leastUnbroken = 26
const caption = 50
/** px of the width that aren't counted on: the widths of letters are measured, not the browser's. */
const slack = 6
const rule = 1
/** Under the head, and at the end. */
const rules = 6

/**
 * The largest text that fits the room, and breaks no cell if it needn't, in rows as wide apart as that many look best; where even
 * the smallest text doesn't fit, rows stand closer. Columns share the width as the browser's automatic layout does (CSS 2.1, 17.5.2.2).
 */
export function tableSize(table: Table, room: Room, language: string): TableSize {
  const rows = rowsOf(table, language)
  const height = room.height - (table.caption ? caption : 0)
  const unbroken = sizes.find(
    (size) => size >= leastUnbroken && size <= largest && isUnbroken(rows, size, room.width - slack),
  )
  const wished = sizes.filter((size) => size <= (unbroken ?? largest))
  for (const rowPadding of [usualPadding(table.rows.length), 13, 10]) {
    const size = wished.find((size) => tableHeight(rows, size, rowPadding, room.width - slack) <= height)
    if (size) return { size, rowPadding }
  }
  return { size: smallest, rowPadding: 10 }
}

/** Fewer rows stand wider. */
function usualPadding(rows: number): number {
  if (rows <= 3) return 22
  return rows === 4 ? 18 : 13
}

/** What a line can't part: its width in em, with and without the blanks that the end of a line swallows. */
interface Phrase {
  readonly whole: number
  readonly shown: number
}

interface Row {
  readonly cells: readonly (readonly Phrase[])[]
  readonly isHead: boolean
}

function rowsOf({ columns, rows }: Table, language: string): readonly Row[] {
  const cells = (row: readonly Rich[], isHead: boolean) =>
    row.map(({ text }, at) => {
      const face = isHead ? 'head' : at === 0 ? 'rowHead' : 'body'
      const width = (phrase: string) => phraseWidth(phrase, face)
      return phrasesOf(text, language).map((phrase) => ({
        whole: width(phrase),
        shown: width(phrase.replace(/[ \n]+$/, '')),
      }))
    })
  return [
    { cells: cells(columns, true), isHead: true },
    ...rows.map((row) => ({ cells: cells(row, false), isHead: false })),
  ]
}

/** Letters of the bold serif, in which a row begins, are a little wider than those of the bold sans, which are measured here. */
const serifScale = 1.06

function phraseWidth(phrase: string, face: 'head' | 'rowHead' | 'body'): number {
  const words = spaced(phrase.replaceAll(quarterBlank, ''))
  const blanks = phrase.split(quarterBlank).length - 1
  const weight = face === 'body' ? 'regular' : 'bold'
  const letters = face === 'rowHead' ? words.replace(/[^ -~]/g, '') : ''
  return textWidth(words, weight) + textWidth(letters, weight) * (serifScale - 1) + blanks / 4
}

/** Height in px of the whole table at a text size. */
function tableHeight(rows: readonly Row[], size: number, rowPadding: number, width: number): number {
  const columns = columnWidths(rows, size, width)
  const heights = rows.map(({ cells, isHead }) => {
    const em = emOf(isHead, size)
    const lines = cells.map((phrases, at) => linesOf(phrases, ((columns[at] ?? width) - paddingOf(at)) / em))
    return Math.max(1, ...lines) * em * lineHeight + 2 * rowPadding + rule
  })
  return heights.reduce((sum, height) => sum + height, rules)
}

function emOf(isHead: boolean, size: number): number {
  return isHead ? Math.max(smallest, 0.9 * size) : size
}

/** px left and right of a cell's text, as styles/kinds.css sets it. */
function paddingOf(column: number): number {
  return column === 0 ? 20 : 32
}

/**
 * Each column takes what its longest phrase needs, and of the rest what it lacks to stand on one line, or a part of that; what then is left
 * goes to all by their widths.
 */
function columnWidths(rows: readonly Row[], size: number, width: number): readonly number[] {
  const columns = columnNeeds(rows, size)
  const least = sum(columns.map((column) => column.least))
  const most = sum(columns.map((column) => column.most))
  if (most <= width) return columns.map((column) => (column.most * width) / most)
  const share = Math.max(0, width - least) / (most - least)
  return columns.map((column) => column.least + (column.most - column.least) * share)
}

function isUnbroken(rows: readonly Row[], size: number, width: number): boolean {
  return sum(columnNeeds(rows, size).map(({ most }) => most)) <= width
}

/** px: what a column's longest phrase needs at the least, and what it takes to stand on one line. */
function columnNeeds(rows: readonly Row[], size: number): readonly { readonly least: number; readonly most: number }[] {
  return (rows[0]?.cells ?? []).map((_, at) => {
    const cells = rows.map(({ cells, isHead }) => ({ phrases: cells[at] ?? [], em: emOf(isHead, size) }))
    const least = cells.flatMap(({ phrases, em }) => phrases.map(({ shown }) => shown * em))
    const most = cells.map(({ phrases, em }) => phrases.reduce((sum, { whole }) => sum + whole, 0) * em)
    return { least: Math.max(0, ...least) + paddingOf(at), most: Math.max(0, ...most) + paddingOf(at) }
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** em: where a column is as wide as its longest cell, that cell must not break by rounding. */
const rounding = 0.001

function linesOf(phrases: readonly Phrase[], width: number): number {
  let lines = 1
  let filled = 0
  for (const { whole, shown } of phrases) {
    if (filled > 0 && filled + shown > width + rounding) {
      lines++
      filled = 0
    }
    // A phrase that is longer than a line is broken.
    const broken = Math.max(0, Math.ceil((shown - rounding) / width) - 1)
    lines += broken
    filled += whole - broken * width
  }
  return lines
}
