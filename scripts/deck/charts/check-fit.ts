import type { Report } from '../../source/diagnostic.ts'
import type { Misfit } from '../../source/facts/charts.ts'
import type { Span } from '../../source/source.ts'
import type { Chart } from './chart.ts'

/** Where the parts of a chart were written. */
export interface ChartPlaces {
  readonly chart: Span
  /** The type, or the chart where none is written. */
  readonly type: Span
  readonly labels: readonly Span[]
  /** By item, then by series; a missing value's is its label's. */
  readonly values: readonly (readonly Span[])[]
}

/** What would mislead, or not be readable, in a chart of this type: reported. */
export function checkFit(chart: Chart, places: ChartPlaces, report: Report): void {
  const misfit = findMisfit(chart)
  if (misfit) {
    const span = misfit.reason === 'negative-parts' ? firstNegative(chart, places) : places.type
    report({ code: 'unfit-chart', facts: { type: chart.type, misfit }, span })
    return
  }
  tellCrowds(chart, places, report)
  tellMissing(chart, places, report)
}

/** Percentages that were rounded may miss 100 by this much. */
const roundingSlack = 2

function findMisfit(chart: Chart): Misfit | undefined {
  const { type, series, items, unit } = chart
  const columns = series.length
  if (type === 'slope' || type === 'scatter')
    return columns === 2 ? undefined : { reason: 'needs-two-columns', columns }
  if (type === 'lollipop' && columns > 1) return { reason: 'needs-one-column', columns }
  if (type === 'line' || type === 'area') {
    if (items.length === 1) return { reason: 'one-value' }
    const isStack = type === 'area' && columns > 1
    return isStack && hasNegative(chart) ? { reason: 'negative-parts' } : undefined
  }
  if (type === 'stacked') return hasNegative(chart) ? { reason: 'negative-parts' } : undefined
  if (type !== 'pie' && type !== 'donut') return undefined
  if (columns > 1) return { reason: 'needs-one-column', columns }
  if (hasNegative(chart)) return { reason: 'negative-parts' }
  const sum = numbersOf(chart).reduce((all, number) => all + number, 0)
  if (sum === 0) return { reason: 'no-parts' }
  const isWhole = unit !== '%' || Math.abs(sum - 100) <= roundingSlack
  return isWhole ? undefined : { reason: 'no-whole', sum: String(Math.round(sum * 10) / 10) }
}

function numbersOf({ items }: Chart): readonly number[] {
  return items.flatMap(({ values }) => values.flatMap((value) => (value ? [value.number] : [])))
}

function hasNegative(chart: Chart): boolean {
  return numbersOf(chart).some((number) => number < 0)
}

function firstNegative({ items }: Chart, { chart, values }: ChartPlaces): Span {
  const spans = items.flatMap((item, row) =>
    item.values.flatMap((value, at) => (value && value.number < 0 ? [values[row]?.[at]] : [])),
  )
  return spans[0] ?? chart
}

/** More than these can't be told apart from the back of a seminar room. */
const most = {
  items: { bar: 12, column: 12, stacked: 12, lollipop: 12, pie: 6, donut: 6, slope: 6, scatter: 20 },
  series: { bar: 4, column: 4, stacked: 6, line: 6, area: 6 },
} as const

function tellCrowds({ type, items, series }: Chart, places: ChartPlaces, report: Report): void {
  for (const [parts, count] of [['items', items.length] as const, ['series', series.length] as const]) {
    const limits: Readonly<Record<string, number>> = most[parts]
    const limit = limits[type]
    if (limit === undefined || count <= limit) continue
    report({ code: 'crowded-chart', facts: { type, parts, count, most: limit }, span: places.type })
  }
}

/** A line shows a gap where a value is missing; elsewhere nobody would see that something is. */
function tellMissing({ type, items }: Chart, places: ChartPlaces, report: Report): void {
  if (type === 'line') return
  items.forEach(({ label, values }, row) => {
    const at = values.indexOf(null)
    const span = places.values[row]?.[at] ?? places.labels[row]
    if (at !== -1 && span) report({ code: 'missing-value', facts: { name: label, type }, span })
  })
}
