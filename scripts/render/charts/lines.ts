import type { ChartValue } from '../../deck/charts/chart.ts'
import { numberLabel } from '../../deck/charts/number-label.ts'
import { textWidth } from '../text-width.ts'
import { endLabels } from './end-labels.ts'
import { itemLabels } from './item-labels.ts'
import { scaleOf } from './line-scale.ts'
import { lineSeries } from './line-series.ts'
import { decimalsOf, marksOf } from './nice-scale.ts'
import { baselineColor, gridAt, gridColor, ink, lineHeight, type Sketch, type Task } from './sketch.ts'
import { textAt } from './text.ts'
import { wrapLabel } from './wrap-label.ts'

const size = 24
const markSize = 22
/** px */
const space = { mark: 14, label: 14, name: 18, above: 36, widestName: 0.32 }
/** Up to as many points of a single line are all labelled; the axis can go then. */
const mostLabelled = 10

/** Lines from left to right, each with its name and last value at its end; areas, which stand on each other and on zero. */
export function drawLines({ chart, language, room }: Task): Sketch {
  const { items, series, unit, type } = chart
  const isStacked = type === 'area' && series.length > 1
  const write = (value: ChartValue) => numberLabel(value, unit, language)
  const isSingle = series.length === 1
  const widestValue = Math.max(
    ...items.flatMap(({ values }) => values.map((value) => (value ? textWidth(write(value), 'bold') * size : 0))),
  )

  const ends = series.map((name, at) => {
    const last = items.findLast(({ values }) => values[at])?.values[at] ?? null
    const lines = isSingle ? [] : wrapLabel(name, room.width * space.widestName, size, language, 'bold')
    return { last, lines: [...lines.slice(0, -1), [lines.at(-1) ?? '', last ? write(last) : ''].join(' ').trim()] }
  })
  const endWidth = Math.max(...ends.flatMap(({ lines }) => lines.map((line) => textWidth(line, 'bold') * size)))

  const isLabelled =
    isSingle && items.length <= mostLabelled && widestValue + 8 <= (room.width - 120) / Math.max(1, items.length - 1)
  const marksThatFit = Math.min(5, Math.max(2, Math.floor((room.height - 140) / 48)))
  const scale = scaleOf(chart, isStacked, isLabelled, marksThatFit)
  const hasAxis = !isLabelled || scale.min !== 0
  const marks = marksOf(scale).map((number) => write({ number, decimals: decimalsOf(scale) }))
  const markWidth = hasAxis ? Math.max(...marks.map((mark) => textWidth(mark) * markSize)) + space.mark : 0

  const right = isLabelled ? widestValue / 2 + 10 : endWidth + space.name
  const step = (room.width - right - markWidth) / items.length
  const labels = itemLabels(
    items.map(({ label }) => label),
    step,
    size,
    language,
  )
  const left = Math.max(markWidth + (isLabelled ? widestValue / 2 : 0), labels.firstWidth / 2)
  const bottom = labels.most * lineHeight(size) + space.label
  const needed = isSingle ? 0 : ends.reduce((sum, { lines }) => sum + lines.length * lineHeight(size) + 4, 0)
  const height = Math.round(Math.max(room.height, needed + bottom, bottom + space.above + marks.length * 29))
  const top = space.above
  const plot = height - bottom - top
  const y = (value: number) => top + ((scale.max - value) / (scale.max - scale.min)) * plot
  const gridRight = Math.max(right, labels.lastWidth / 2)

  return {
    width: room.width,
    height,
    option: {
      grid: gridAt(left, top, gridRight, bottom),
      yAxis: {
        type: 'value',
        min: scale.min,
        max: scale.max,
        interval: scale.step,
        axisLine: { show: false },
        axisTick: { show: false },
        splitLine: { show: hasAxis, lineStyle: { color: gridColor, width: 1 } },
        axisLabel: {
          show: hasAxis,
          margin: space.mark + (isLabelled ? widestValue / 2 : 0),
          color: 'var(--muted)',
          fontSize: markSize,
          formatter: (number: number) => write({ number, decimals: decimalsOf(scale) }),
        },
      },
      xAxis: {
        type: 'category',
        boundaryGap: false,
        data: items.map(({ label }) => label),
        axisLine: { show: true, onZero: scale.min < 0, lineStyle: { color: baselineColor, width: 2 } },
        axisTick: { show: false },
        axisLabel: { show: false },
      },
      graphic: [
        ...items.flatMap((_, index) => {
          const lines = labels.lines[index]
          const x = left + (index / Math.max(1, items.length - 1)) * (room.width - left - gridRight)
          const middle = height - bottom + space.label + ((lines?.length ?? 1) * lineHeight(size)) / 2
          return lines ? [textAt(lines, x, middle, { size, color: ink, align: 'center' })] : []
        }),
        ...(isLabelled
          ? []
          : endLabels({
              chart,
              ends,
              y,
              isStacked,
              size,
              x: room.width - gridRight + space.name,
              from: 0,
              to: height - bottom + 12,
            })),
      ],
      series: lineSeries({ chart, language, y, size, isStacked, isLabelled, lowest: height - bottom }),
    },
  } as Sketch
}
