import type { Timetable } from '../deck/timetable.ts'
import { type TimeRow, timingTable } from '../render/tables/timing-table.ts'
import type { Locale } from '../source/messages/messages.ts'
import { textTable } from '../source/text-table.ts'

/** A timetable as lines: each section with its slides, then the whole. */
export function timingLines(table: Timetable, locale: Locale): readonly string[] {
  const { head, parts, whole, allowed, pace } = timingTable(table, locale)
  const rows = parts.flatMap(({ section, slides }) =>
    section
      ? [cellsOf(section), ...slides.map((slide) => cellsOf(slide, '  '))]
      : slides.map((slide) => cellsOf(slide)),
  )
  return [
    ...textTable([head, ...rows, cellsOf(whole)], [0, 2, 3, 4]),
    '',
    ...(allowed === null ? [] : [allowed.sentence]),
    pace,
  ]
}

function cellsOf({ number, title, needed, planned, left }: TimeRow, indent = ''): readonly string[] {
  return [number, `${indent}${title}`, needed, planned, left]
}
