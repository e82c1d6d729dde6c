import type { Words } from '../words.ts'
import type { Chart, ChartItem } from './chart.ts'
import { isSign, numberLabel } from './number-label.ts'

/** Values beyond this many are summed up: nobody listens to thirty numbers. */
const mostTold = 12

/** A chart in words, for those who cannot see it: 柱状图：日本受访者 40.3%，韩国受访者 52.8%。 */
export function describeChart(chart: Chart, words: Words, language: string): string {
  const { chart: told } = words
  const unit = chart.unit && !isSign(chart.unit) ? told.inUnit(chart.unit) : ''
  const lead = `${told.types[chart.type]}${unit}${told.colon}`
  const isShort = chart.items.length * chart.series.length <= mostTold
  const series = chart.series.map((name, at) => {
    const values = isShort ? allOf(chart, at, words, language) : summaryOf(chart, at, words, language)
    return name === '' || chart.series.length === 1 ? values : `${name}${told.colon}${values}`
  })
  return `${lead}${series.join(words.listSeparator)}${told.stop}`
}

function allOf({ items, unit }: Chart, at: number, { chart }: Words, language: string): string {
  return items.map((item) => pair(item, at, unit, language, chart.missing)).join(chart.comma)
}

/** How many, the first and the last, the least and the largest. */
function summaryOf({ items, unit }: Chart, at: number, { chart }: Words, language: string): string {
  const known = items.filter(({ values }) => values[at])
  const [first] = known
  const last = known.at(-1)
  if (!first || !last) return chart.missing
  const numberOf = ({ values }: ChartItem) => values[at]?.number ?? 0
  const least = known.reduce((best, item) => (numberOf(item) < numberOf(best) ? item : best))
  const largest = known.reduce((best, item) => (numberOf(item) > numberOf(best) ? item : best))
  const tell = (item: ChartItem) => pair(item, at, unit, language, chart.missing)
  return chart.summary({
    count: known.length,
    first: tell(first),
    last: tell(last),
    least: tell(least),
    largest: tell(largest),
  })
}

function pair({ label, values }: ChartItem, at: number, unit: string | null, language: string, missing: string) {
  const value = values[at]
  return `${label} ${value ? numberLabel(value, unit, language) : missing}`
}
