import { chooseType } from '../../deck/charts/choose-type.ts'
import { textWidth } from '../text-width.ts'
import { itemAxis } from './item-axis.ts'
import { keyOf } from './key.ts'
import { namesAbove, namesBeside } from './part-names.ts'
import { gridAt, labelSize, labelSizes, lineHeight, type Sketch, type Task, zeroLine } from './sketch.ts'
import { partSeries, partSize } from './stacked-parts.ts'
import { seriesTones } from './tones.ts'
import { measure, sideLabels, wrapLabel } from './wrap-label.ts'

/** px: between labels and bars, the thickest bar, the widest column, and the most room that one item takes. */
const space = { label: 18, thickest: 64, widest: 150, item: 110, column: 260, name: 16 }

/** Parts of several wholes: bars or columns, as the labels have room. */
export function drawStacked(task: Task): Sketch {
  const isColumns = chooseType(task.chart.items.map(({ label }) => label)) === 'column'
  return isColumns ? stackedColumns(task) : stackedBars(task)
}

function stackedBars({ chart, language, room }: Task): Sketch {
  const { items, series } = chart
  const key = keyOf(series, seriesTones(chart), room.width, labelSize(items.length))
  const labels = sideLabels(
    items.map(({ label }) => label),
    room.width,
    (room.height - key.height) / items.length,
    labelSizes(items.length),
    language,
  )
  const { size } = labels
  const left = labels.width + space.label
  const scale = (room.width - left - 4) / largestTotal(chart)
  const lead = namesAbove(chart, left, scale, size) ?? key
  const least = Math.max(labels.most * lineHeight(size) + 2, size * 1.3)
  const band = Math.max(least, Math.min((room.height - lead.height) / items.length, space.item))
  const height = Math.round(lead.height + items.length * band)
  return {
    width: room.width,
    height,
    option: {
      grid: gridAt(left, lead.height, 4, 0),
      xAxis: { type: 'value', min: 0, max: largestTotal(chart), show: false },
      yAxis: {
        ...itemAxis(
          items.map(({ label }) => label),
          labels.lines,
          size,
          space.label,
        ),
        inverse: true,
      },
      graphic: lead.elements,
      series: partSeries(chart, language, size, Math.min(space.thickest, band * 0.7), (text, value) => {
        return textWidth(text) * partSize(size) + 8 <= value * scale
      }).map((each, at) => (at === 0 ? { ...each, markLine: zeroLine('xAxis') } : each)),
    },
  } as Sketch
}

function stackedColumns({ chart, language, room }: Task): Sketch {
  const { items, series } = chart
  const size = labelSize(items.length * 2)
  const names = series.map((name) => wrapLabel(name, room.width * 0.26, size, language, 'bold'))
  const right = Math.max(...names.flat().map((line) => textWidth(line, 'bold') * size)) + space.name
  const band = Math.min((room.width - right) / items.length, space.column)
  const side = (room.width - right - band * items.length) / 2
  const labels = measure(
    items.map(({ label }) => label),
    band - 12,
    size,
    language,
  )
  const bottom = labels.most * lineHeight(size) + 12
  const needed = names.reduce((sum, lines) => sum + lines.length * lineHeight(size) + 6, 0)
  const height = Math.round(Math.max(room.height, bottom + needed + 8))
  const thickness = Math.min(space.widest, band * 0.62)
  const scale = (height - bottom - 8) / largestTotal(chart)
  const end = room.width - right - side - (band - thickness) / 2
  return {
    width: room.width,
    height,
    option: {
      grid: gridAt(side, 8, right + side, bottom),
      yAxis: { type: 'value', min: 0, max: largestTotal(chart), show: false },
      xAxis: itemAxis(
        items.map(({ label }) => label),
        labels.lines,
        size,
        12,
      ),
      graphic: namesBeside(chart, names, end + space.name, height - bottom, scale, size),
      series: partSeries(chart, language, size, thickness, (text, value) => {
        return value * scale >= size * 1.2 && textWidth(text, 'bold') * size <= thickness
      }).map((each, at) => (at === 0 ? { ...each, markLine: zeroLine('yAxis') } : each)),
    },
  } as Sketch
}

function largestTotal({ items }: Task['chart']): number {
  const totals = items.map(({ values }) => values.reduce((sum, value) => sum + (value?.number ?? 0), 0))
  return Math.max(...totals) || 1
}
