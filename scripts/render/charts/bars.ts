import { numberLabel } from '../../deck/charts/number-label.ts'
import { textWidth } from '../text-width.ts'
import { itemAxis } from './item-axis.ts'
import { itemBars, rangeFromZero } from './item-bars.ts'
import { keyOf } from './key.ts'
import { gridAt, labelSize, labelSizes, lineHeight, type Sketch, still, type Task, zeroLine } from './sketch.ts'
import { seriesTones, toneOf } from './tones.ts'
import { sideLabels } from './wrap-label.ts'

/** px: between labels and bars, between bars and their values, the thickest bar, and the most room that one item takes. */
const space = { label: 18, value: 12, thickest: 76, item: 132 }

/** Horizontal bars from zero, one under the other, each with its name on the left and its value at its end; also lollipops. */
export function drawBars(task: Task): Sketch {
  const { chart, language, room } = task
  const { items, series, unit, type } = chart
  const perItem = series.length
  const keySize = labelSize(items.length * perItem)
  const key = perItem > 1 ? keyOf(series, seriesTones(chart), room.width, keySize) : null
  const top = key?.height ?? 0
  const band = (room.height - top) / items.length
  const labels = sideLabels(
    items.map(({ label }) => label),
    room.width,
    band,
    labelSizes(items.length * perItem),
    language,
  )
  const { size } = labels
  const least = Math.max(labels.most * lineHeight(size) + 2, perItem === 1 ? 0 : perItem * size * 1.15 + 12)
  const most = perItem === 1 ? space.item : perItem * 44 + 34
  const height = Math.round(top + items.length * Math.max(least, Math.min(band, most)))
  const thickness = Math.min(space.thickest, (((height - top) / items.length) * 0.66) / perItem)

  const widest = { positive: 0, negative: 0 }
  for (const value of items.flatMap(({ values }) => values)) {
    const side = value && value.number < 0 ? 'negative' : 'positive'
    const width = value ? textWidth(numberLabel(value, unit, language), 'bold') * size + space.value : 0
    widest[side] = Math.max(widest[side], width)
  }
  const { min, max } = rangeFromZero(chart)
  const isLollipop = type === 'lollipop'
  return {
    width: room.width,
    height,
    option: {
      grid: gridAt(labels.width + space.label + widest.negative, top, widest.positive + 4, 0),
      xAxis: { type: 'value', min, max, show: false },
      yAxis: {
        ...itemAxis(
          items.map(({ label }) => label),
          labels.lines,
          size,
          space.label + widest.negative,
        ),
        inverse: true,
      },
      ...(key && { graphic: key.elements }),
      series: series.map((name, at) => ({
        ...still,
        name,
        type: 'bar',
        barWidth: isLollipop ? 5 : thickness,
        barGap: '12%',
        data: itemBars(task, at, {
          size,
          distance: isLollipop ? space.value + 10 : space.value - 2,
          behind: 'right',
          behindNegative: 'left',
        }),
        ...(at === 0 && { markLine: zeroLine('xAxis') }),
        ...(isLollipop && { markPoint: lollipopHeads(chart, thickness) }),
      })),
    },
  } as Sketch
}

/** The dots at the ends of the sticks. */
function lollipopHeads(chart: Task['chart'], thickness: number) {
  return {
    ...still,
    symbol: 'circle',
    symbolSize: Math.min(26, thickness),
    label: { show: false },
    data: chart.items.flatMap(({ values }, index) => {
      const [value] = values
      return value ? [{ coord: [value.number, index], itemStyle: { color: toneOf(chart, index, 0).fill } }] : []
    }),
  }
}
