import type { ChartValue } from '../../deck/charts/chart.ts'
import { numberLabel } from '../../deck/charts/number-label.ts'
import { textWidth } from '../text-width.ts'
import { itemLabels } from './item-labels.ts'
import { decimalsOf, marksOf, niceScale, type Scale } from './nice-scale.ts'
import { baselineColor, gridAt, gridColor, ink, lineHeight, type Sketch, still, type Task } from './sketch.ts'
import { spread } from './spread.ts'
import { textAt } from './text.ts'
import { seriesTone, toneOf } from './tones.ts'
import { wrapLabel } from './wrap-label.ts'

const size = 24
const markSize = 22
/** px */
const space = { mark: 14, label: 14, name: 18, above: 36, point: 11, widestName: 0.32 }
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
              x: room.width - gridRight + space.name,
              from: 0,
              to: height - bottom + 12,
            })),
      ],
      series: series.map((name, at) => {
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
          symbolSize: space.point,
          lineStyle: { color: tone.fill, width: tone.isStrong || isSingle ? 5 : 3.5, type: 'solid' },
          itemStyle: { color: tone.fill, borderWidth: 0 },
          data: items.map(({ values }, index) => {
            const value = values[at] ?? null
            const point = toneOf(chart, index, at)
            const isMeant = chart.emphasis?.of === 'item' && point.isStrong
            return {
              value: value?.number ?? null,
              ...(isMeant && { symbolSize: space.point * 1.8, symbol: 'circle' }),
              itemStyle: { color: isMeant ? 'var(--chart-strong)' : tone.fill },
              label: {
                show: value !== null && (isLabelled || (isMeant && isSingle)),
                formatter: value ? write(value) : '',
                position:
                  isValley(chart, index, at) && value && y(value.number) < height - bottom - 50 ? 'bottom' : 'top',
                distance: 10,
                color: isMeant ? 'var(--chart-strong)' : ink,
                fontSize: size,
                fontWeight: isMeant ? 700 : 400,
              },
            }
          }),
        }
      }),
    },
  } as Sketch
}

/**
 * From zero where values come near to it, and always under an area; otherwise around the values, and the axis tells where.
 * Labels of points that lie lowest need room below.
 */
function scaleOf({ items, type }: Task['chart'], isStacked: boolean, isLabelled: boolean, marks: number): Scale {
  const numbers = items.flatMap(({ values }) => {
    const known = values.flatMap((value) => (value ? [value.number] : []))
    return isStacked ? [known.reduce((sum, number) => sum + number, 0)] : known
  })
  const low = Math.min(...numbers)
  const high = Math.max(...numbers)
  const isNearZero = type === 'area' || (low >= 0 && low < high * 0.5) || (high <= 0 && high > low * 0.5)
  const scale = niceScale(isNearZero ? Math.min(0, low) : low, isNearZero ? Math.max(0, high) : high, marks)
  const isTight = isLabelled && scale.min !== 0 && low - scale.min < scale.step * 0.7
  return isTight ? { ...scale, min: scale.min - scale.step } : scale
}

/** Whether both neighbours of a point lie higher: its label stands below it then. */
function isValley({ items }: Task['chart'], index: number, at: number): boolean {
  const own = items[index]?.values[at]?.number ?? 0
  const neighbours = [items[index - 1], items[index + 1]].flatMap((item) => item?.values[at]?.number ?? [])
  return neighbours.length > 0 && neighbours.every((number) => number > own)
}

interface Ends {
  readonly chart: Task['chart']
  readonly ends: readonly { readonly last: ChartValue | null; readonly lines: readonly string[] }[]
  readonly y: (value: number) => number
  readonly isStacked: boolean
  readonly x: number
  readonly from: number
  readonly to: number
}

/** Beside the end of each line, or the last height of each area. */
function endLabels({ chart, ends, y, isStacked, x, from, to }: Ends) {
  let below = 0
  const wishes = ends.map(({ last, lines }) => {
    const value = last?.number ?? 0
    const at = isStacked ? below + value / 2 : value
    below += value
    return { at: y(at), size: lines.length * lineHeight(size) + 4 }
  })
  const places = spread(wishes, from, to)
  return ends.map(({ lines }, at) => {
    const tone = seriesTone(chart, at)
    return textAt(lines, x, places[at] ?? 0, { size, color: tone.text, isStrong: true })
  })
}
