import type { ChartValue } from '../../deck/charts/chart.ts'
import { numberLabel } from '../../deck/charts/number-label.ts'
import { ink, still, type Task } from './sketch.ts'
import { seriesTone, toneOf } from './tones.ts'

/** px */
const pointSize = 11

interface Lines {
  readonly chart: Task['chart']
  readonly language: string
  /** px from above of a value, and of the lowest place that a point can have. */
  readonly y: (value: number) => number
  readonly lowest: number
  /** px of text */
  readonly size: number
  readonly isStacked: boolean
  readonly isLabelled: boolean
}

/** Each series as a line with points, or as an area; points have labels where there is room, or where one of them is meant. */
export function lineSeries({ chart, language, y, lowest, size, isStacked, isLabelled }: Lines) {
  const { items, series, unit, type } = chart
  const isSingle = series.length === 1
  const write = (value: ChartValue) => numberLabel(value, unit, language)
  return series.map((name, at) => {
    const tone = seriesTone(chart, at)
    return {
      ...still,
      name,
      type: 'line',
      clip: false,
      z: tone.isStrong ? 4 : 3,
      ...(isStacked && { stack: 'whole' }),
      ...(type === 'area' && { areaStyle: { color: tone.fill, opacity: isStacked ? 0.9 : 0.22, origin: 0 } }),
      symbol: 'circle',
      showSymbol: items.length <= 12 && !isStacked,
      symbolSize: pointSize,
      lineStyle: { color: tone.fill, width: tone.isStrong || isSingle ? 5 : 3.5, type: 'solid' },
      itemStyle: { color: tone.fill, borderWidth: 0 },
      data: items.map(({ values }, index) => {
        const value = values[at] ?? null
        const point = toneOf(chart, index, at)
        const isMeant = chart.emphasis?.of === 'item' && point.isStrong
        return {
          value: value?.number ?? null,
          ...(isMeant && { symbolSize: pointSize * 1.8, symbol: 'circle' }),
          itemStyle: { color: isMeant ? 'var(--chart-strong)' : tone.fill },
          label: {
            show: value !== null && (isLabelled || (isMeant && isSingle)),
            formatter: value ? write(value) : '',
            position: isValley(chart, index, at) && value && y(value.number) < lowest - 50 ? 'bottom' : 'top',
            distance: 10,
            color: isMeant ? 'var(--chart-strong)' : ink,
            fontSize: size,
            fontWeight: isMeant ? 700 : 400,
          },
        }
      }),
    }
  })
}

/** Whether both neighbours of a point lie higher: its label stands below it then. */
function isValley({ items }: Task['chart'], index: number, at: number): boolean {
  const own = items[index]?.values[at]?.number ?? 0
  const neighbours = [items[index - 1], items[index + 1]].flatMap((item) => item?.values[at]?.number ?? [])
  return neighbours.length > 0 && neighbours.every((number) => number > own)
}
