import type { Chart } from '../../deck/charts/chart.ts'
import { numberLabel } from '../../deck/charts/number-label.ts'
import { ink, softInk, type Task } from './sketch.ts'
import { toneOf } from './tones.ts'

/** Bars and columns stand on zero: the range of their values with it, never empty. */
export function rangeFromZero({ items }: Chart): { readonly min: number; readonly max: number } {
  const numbers = items.flatMap(({ values }) => values.map((value) => value?.number ?? 0))
  const min = Math.min(0, ...numbers)
  return { min, max: Math.max(0, ...numbers) || (min === 0 ? 1 : 0) }
}

/** How the values of bars are written: their size and distance in px, and where a value stands at a bar's end. */
interface ValueLabels {
  readonly size: number
  readonly distance: number
  readonly behind: 'right' | 'top'
  readonly behindNegative: 'left' | 'bottom'
}

/** The bars of one series, by item, each in its tone and with its value at its end. */
export function itemBars({ chart, language }: Task, series: number, labels: ValueLabels) {
  return chart.items.map(({ values }, index) => {
    const value = values[series] ?? null
    const tone = toneOf(chart, index, series)
    return {
      value: value?.number ?? null,
      itemStyle: { color: tone.fill, opacity: tone.opacity },
      label: {
        show: value !== null,
        formatter: value ? numberLabel(value, chart.unit, language) : '',
        position: value && value.number < 0 ? labels.behindNegative : labels.behind,
        distance: labels.distance,
        color: tone.isStrong && chart.series.length === 1 ? tone.fill : tone.opacity < 1 ? softInk : ink,
        // Otherwise it is as faint as its bar.
        opacity: 1,
        fontSize: labels.size,
        fontWeight: tone.isStrong ? 700 : 400,
      },
    }
  })
}
