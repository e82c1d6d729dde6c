import { numberLabel } from '../../deck/charts/number-label.ts'
import { textWidth } from '../text-width.ts'
import { itemAxis } from './item-axis.ts'
import { itemBars, rangeFromZero } from './item-bars.ts'
import { keyOf } from './key.ts'
import { gridAt, labelSize, lineHeight, type Sketch, still, type Task, zeroLine } from './sketch.ts'
import { seriesTones } from './tones.ts'
import { measure, wrapLabel } from './wrap-label.ts'

/** px: above and below the columns, the widest column, and the most room that one item takes. */
const space = { value: 10, label: 12, widest: 120, item: 250 }

/** Columns from zero, side by side, each with its value at its end and its name below. */
export function drawColumns(task: Task): Sketch {
  const { chart, language, room } = task
  const { items, series, unit } = chart
  const perItem = series.length
  const size = labelSize(items.length * perItem)
  const texts = items.flatMap(({ values }) => values.map((value) => value && numberLabel(value, unit, language)))
  const widestValue = Math.max(...texts.map((text) => textWidth(text ?? '', 'bold') * size))

  // Where values need more room than there is, the drawing is wider than its place, and shown smaller.
  const words = items.flatMap(({ label }) => wrapLabel(label, 2.2 * size, size, language, 'bold'))
  const widestWord = Math.max(...words.map((word) => textWidth(word, 'bold') * size))
  const least = Math.max(perItem * (widestValue + 8), widestWord + 14)
  const scale = Math.max(1, (least * items.length) / room.width)
  const width = Math.round(room.width * scale)
  const band = Math.min(width / items.length, space.item + (perItem - 1) * 110)
  const side = (width - band * items.length) / 2

  const key = perItem > 1 ? keyOf(series, seriesTones(chart), width, size) : null
  const labels = measure(
    items.map(({ label }) => label),
    band - 14,
    size,
    language,
  )
  const bottom = labels.most * lineHeight(size) + space.label
  const top = (key?.height ?? 0) + lineHeight(size) + space.value
  const { min, max } = rangeFromZero(chart)
  const below = min < 0 ? lineHeight(size) + space.value : 0
  const height = Math.round(Math.max(room.height * scale, top + below + bottom + 160))
  return {
    width,
    height,
    option: {
      grid: gridAt(side, top, side, bottom + below),
      yAxis: { type: 'value', min, max, show: false },
      xAxis: itemAxis(
        items.map(({ label }) => label),
        labels.lines,
        size,
        space.label + below,
      ),
      ...(key && { graphic: key.elements }),
      series: series.map((name, at) => ({
        ...still,
        name,
        type: 'bar',
        barWidth: Math.min(space.widest, (band * (perItem === 1 ? 0.56 : 0.84)) / perItem),
        barGap: '8%',
        data: itemBars(task, at, { size, distance: space.value, behind: 'top', behindNegative: 'bottom' }),
        ...(at === 0 && { markLine: zeroLine('yAxis') }),
      })),
    },
  } as Sketch
}
