import type { OutlineChart } from '../outline/kinds/chart.ts'
import type { Text } from '../outline/shape.ts'
import { describeChart } from './charts/describe-chart.ts'
import { isSign } from './charts/number-label.ts'
import type { Content } from './deck.ts'
import type { Rich } from './html.ts'
import type { Charts } from './load-charts.ts'
import { wordsFor } from './words.ts'

/** A chart as the author wrote it → its loaded values, with the words around them and a description. */
export function resolveChart(
  written: OutlineChart,
  maybe: (text: Text | null) => Rich | null,
  language: string,
  charts: Charts,
): Extract<Content, { kind: 'chart' }> {
  const { alt, caption, source } = written
  const chart = charts.get(written)
  if (!chart) throw new Error('a chart was not loaded')
  const words = wordsFor(language)
  const unit = chart.unit && !isSign(chart.unit) ? words.chart.inUnit(chart.unit) : null
  return {
    kind: 'chart',
    chart,
    alt: alt?.value ?? describeChart(chart, words, language),
    caption: maybe(caption),
    isCaptioned: caption !== null || unit !== null,
    unit,
    source: maybe(source),
  }
}
