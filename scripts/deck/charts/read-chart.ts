import type { OutlineChart } from '../../outline/kinds/chart.ts'
import { pieceSpan } from '../../outline/piece-span.ts'
import type { Raw, Text } from '../../outline/shape.ts'
import { closest } from '../../source/closest.ts'
import type { Report } from '../../source/diagnostic.ts'
import type { Span } from '../../source/source.ts'
import type { Chart, ChartItem, ChartOptions, ChartValue, Emphasis } from './chart.ts'
import type { ChartTable } from './chart-table.ts'
import { checkFit } from './check-fit.ts'
import { chooseType } from './choose-type.ts'
import { optionNames } from './option-names.ts'
import { hasDecimalComma, readNumber } from './read-number.ts'

/**
 * A chart as it was written and the table of its values → what is drawn. What can't be read, or would mislead, is reported;
 * undefined when there is nothing to draw then.
 */
export function readChart(chart: OutlineChart, table: ChartTable, report: Report): Chart | undefined {
  const options = readOptions(chart.options, report)
  const numbers = readItems(table, report)
  const emphasis = readEmphasis(chart.emphasis, table, report)
  if (options === undefined || numbers === undefined || emphasis === undefined) return undefined
  const { items, hasPercent } = numbers
  if (items.every(({ values }) => values.every((value) => value === null))) {
    report({ code: 'no-data', facts: {}, span: table.span })
    return undefined
  }
  const unit = chart.unit?.value || (hasPercent ? '%' : null)
  const series = table.columns.length > 0 ? table.columns.map(({ value }) => value) : ['']
  const read: Chart = {
    type: chart.type?.value ?? chooseType(items.map(({ label }) => label)),
    series,
    items,
    unit,
    emphasis,
    options,
  }
  checkFit(read, placesOf(chart, table), report)
  return read
}

function readItems(
  { columns, rows }: ChartTable,
  report: Report,
): { readonly items: readonly ChartItem[]; readonly hasPercent: boolean } | undefined {
  let isWhole = true
  let hasPercent = false
  const readCell = (cell: Text | null): ChartValue | null => {
    const reading = readNumber(cell?.value ?? '')
    if (reading === 'missing' || !cell) return null
    if (reading === undefined) {
      const facts = { text: cell.value, hasDecimalComma: hasDecimalComma(cell.value) }
      report({ code: 'unreadable-number', facts, span: cell.span })
      isWhole = false
      return null
    }
    hasPercent ||= reading.isPercent
    return { number: reading.number, decimals: reading.decimals }
  }
  const width = Math.max(1, columns.length)
  const items = rows.map(({ label, cells }) => ({
    label: label.value,
    values: cells.slice(0, width).map(readCell),
  }))
  return isWhole ? { items, hasPercent } : undefined
}

/** A series by its name, or else an item by its label. */
function readEmphasis(
  written: Text | null,
  { columns, rows }: ChartTable,
  report: Report,
): Emphasis | null | undefined {
  if (!written) return null
  const name = written.value.trim()
  const series = columns.length > 1 ? columns.map(({ value }) => value.trim()) : []
  const items = rows.map(({ label }) => label.value.trim())
  if (series.includes(name)) return { of: 'series', index: series.indexOf(name) }
  if (items.includes(name)) return { of: 'item', index: items.indexOf(name) }
  const known = [...items, ...series]
  report({ code: 'unknown-emphasis', facts: { name, meant: closest(name, known) ?? null, known }, span: written.span })
  return undefined
}

function readOptions(written: Raw | null, report: Report): ChartOptions | null | undefined {
  if (!written || written.value === null) return null
  const { value, span } = written
  if (typeof value !== 'object' || Array.isArray(value)) {
    const found = Array.isArray(value)
      ? ({ type: 'list', count: value.length } as const)
      : ({ type: 'value', value: String(value), meant: null } as const)
    report({ code: 'wrong-type', facts: { expected: { type: 'map', owner: 'chart' }, found }, span })
    return undefined
  }
  const unknown = Object.keys(value).filter((option) => !optionNames.includes(option))
  for (const option of unknown) {
    const facts = { option, meant: closest(option, optionNames) ?? null, known: optionNames }
    report({ code: 'unknown-option', facts, span: pieceSpan(option, written.span) })
  }
  return unknown.length === 0 ? { value: value as Record<string, unknown>, span } : undefined
}

function placesOf({ type }: OutlineChart, { rows, span }: ChartTable): Parameters<typeof checkFit>[1] {
  return {
    chart: span,
    type: type?.span ?? span,
    labels: rows.map(({ label }) => label.span),
    values: rows.map(({ label, cells }) => cells.map((cell): Span => cell?.span ?? label.span)),
  }
}
