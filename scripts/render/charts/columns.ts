import { numberLabel } from '../../deck/charts/number-label.ts'
import { textWidth } from '../text-width.ts'
import { itemAxis } from './item-axis.ts'
import { keyOf } from './key.ts'
import { gridAt, ink, labelSize, lineHeight, type Sketch, still, type Task, zeroLine } from './sketch.ts'
import { seriesTones, toneOf } from './tones.ts'
import { measure, wrapLabel } from './wrap-label.ts'

/** px: above and below the columns, the widest column, and the most room that one item takes. */
const space = { value: 10, label: 12, widest: 120, item: 250 }

/** Columns from zero, side by side, each with its value at its end and its name below. */
export function drawColumns({ chart, language, room }: Task): Sketch {
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
  const numbers = items.flatMap(({ values }) => values.map((value) => value?.number ?? 0))
  const min = Math.min(0, ...numbers)
  const max = Math.max(0, ...numbers) || (min === 0 ? 1 : 0)
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
        data: items.map(({ values }, index) => {
          const value = values[at] ?? null
          const tone = toneOf(chart, index, at)
          return {
            value: value?.number ?? null,
            itemStyle: { color: tone.fill, opacity: tone.opacity },
            label: {
              show: value !== null,
              formatter: value ? numberLabel(value, unit, language) : '',
              position: value && value.number < 0 ? 'bottom' : 'top',
              distance: space.value,
              color: tone.isStrong && perItem === 1 ? tone.fill : ink,
              fontSize: size,
              fontWeight: tone.isStrong ? 700 : 400,
            },
          }
        }),
        ...(at === 0 && { markLine: zeroLine('yAxis') }),
      })),
    },
  } as Sketch
}
