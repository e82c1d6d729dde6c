import type { Coverage } from '../article/coverage.ts'
import { type CoverageRow, coverageTable } from '../render/tables/coverage-table.ts'
import type { Locale } from '../source/messages/messages.ts'
import { textTable } from '../source/text-table.ts'

/** What a talk takes of its article, as lines: its sections, then what is left out. */
export function coverageLines(coverage: Coverage, locale: Locale): readonly string[] {
  const { head, rows, open, unmentioned, colon, separator } = coverageTable(coverage, locale)
  const blocks = [
    [open.title, open.rows.map(({ name }) => name)] as const,
    ...unmentioned.map(({ title, listed, more }) => {
      const shown = listed.map(({ text, place }) => `${text} (${place})`)
      return [title, more === null ? shown : [...shown, more]] as const
    }),
  ]
  return [
    ...textTable([head, ...rows.map(cellsOf)], [1, 2, 3, 4]),
    ...blocks.flatMap(([title, names]) =>
      names.length === 0 ? [] : ['', `${title}${colon}`, `  ${names.join(separator)}`],
    ),
  ]
}

function cellsOf({ name, pages, text, slideShare, timeShare, slides, section }: CoverageRow): readonly string[] {
  const indent = '  '.repeat(Math.max(0, section.level - 1))
  return [indent + name, pages, text, slideShare, timeShare, slides]
}
