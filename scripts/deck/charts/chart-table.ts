import type { OutlineChart } from '../../outline/kinds/chart.ts'
import type { Text } from '../../outline/shape.ts'
import type { Report } from '../../source/diagnostic.ts'
import type { Span } from '../../source/source.ts'

/** The values of a chart as they are written, whichever way: a label and one cell a column in each row. */
export interface ChartTable {
  /** Names of the columns of values; empty where the only one has none. */
  readonly columns: readonly Text[]
  readonly rows: readonly ChartRow[]
  /** Where to say what concerns all of it. */
  readonly span: Span
}

export interface ChartRow {
  readonly label: Text
  /** null where nothing is written. */
  readonly cells: readonly (Text | null)[]
}

/** `rows` of a CSV file, the first of them headings. Uneven rows, and a file without values, are reported. */
export function tableFromCsv(rows: readonly (readonly Text[])[], span: Span, report: Report): ChartTable | undefined {
  const [headings = [], ...body] = rows
  const columns = headings.slice(1)
  if (columns.length === 0 || body.length === 0) {
    report({ code: 'no-data', facts: {}, span })
    return undefined
  }
  return evenTable({ columns, rows: body.flatMap(rowFromList), span }, report)
}

/** What stands in the outline itself. Keys that go with another content, and uneven rows, are reported. */
export function tableFromOutline(chart: OutlineChart, report: Report): ChartTable | undefined {
  const { content, series, columns, span } = chart
  if (!content) return undefined
  tellMisplaced(chart, report)
  if (content.kind === 'file') return undefined
  const rows: readonly ChartRow[] =
    content.kind === 'data'
      ? content.value.map(({ key, value }) => ({ label: key, cells: value ?? [] }))
      : content.value.flatMap(rowFromList)
  if (rows.length === 0) return undefined
  const names = content.kind === 'data' ? series : columns.slice(1)
  const widest = Math.max(...rows.map(({ cells }) => cells.length))
  if (names.length === 0 && widest > 1) {
    const key = content.kind === 'data' ? 'series' : 'columns'
    report({ code: 'missing-key', facts: { owner: 'chart', key }, span: firstLine(span) })
    return undefined
  }
  return evenTable({ columns: names, rows, span: firstLine(span) }, report)
}

function rowFromList(cells: readonly Text[]): readonly ChartRow[] {
  const [label, ...others] = cells
  return label ? [{ label, cells: others }] : []
}

/** A row with nothing but a label has no values, which is not the same as too few. */
function evenTable({ columns, rows, span }: ChartTable, report: Report): ChartTable | undefined {
  const width = Math.max(1, columns.length)
  const uneven = rows.filter(({ cells }) => cells.length !== width && cells.length > 0)
  for (const { label, cells } of uneven) {
    report({ code: 'uneven-row', facts: { cells: cells.length + 1, columns: width + 1 }, span: label.span })
  }
  if (uneven.length > 0) return undefined
  const filled = rows.map(({ label, cells }) => ({
    label,
    cells: cells.length > 0 ? cells : Array.from({ length: width }, () => null),
  }))
  return { columns, rows: filled, span }
}

function tellMisplaced({ content, series, columns }: OutlineChart, report: Report): void {
  const beside = content?.kind ?? ''
  const wrong = [
    ...(beside === 'data' ? [] : [{ key: 'series', texts: series }]),
    ...(beside === 'rows' ? [] : [{ key: 'columns', texts: columns }]),
  ]
  for (const { key, texts } of wrong) {
    const [first] = texts
    if (first) report({ code: 'misplaced-key', facts: { key, beside }, span: first.span })
  }
}

/** A chart is many lines; the first one shows which is meant. */
function firstLine({ source, start, end }: Span): Span {
  const length = source.text.slice(start, end).search(/\r?\n|$/)
  return { source, start, end: start + length }
}
