import { numberLabel } from '../../deck/charts/number-label.ts'
import { textWidth } from '../text-width.ts'
import { baselineColor, gridAt, ink, lineHeight, type Sketch, softInk, still, type Task } from './sketch.ts'
import { spread } from './spread.ts'
import { textAt } from './text.ts'
import { toneOf } from './tones.ts'
import { wrapLabel } from './wrap-label.ts'

const size = 26
/** px: between axes and labels, the widest plot, and above it. */
const space = { label: 18, widest: 640, above: 56, below: 20 }

/** Before and after: a line for each item, from its first value to its second, the name behind the second. */
export function drawSlope({ chart, language, room }: Task): Sketch {
  const { items, series, unit } = chart
  const write = (at: number) =>
    items.map(({ values }) => {
      const value = values[at]
      return value ? numberLabel(value, unit, language) : ''
    })
  const [before, after] = [write(0), write(1)]
  const names = items.map(({ label }) => wrapLabel(label, room.width * 0.34, size, language, 'bold'))
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text, 'bold') * size))
  const heading = widest(series) / 2
  const left = Math.max(widest(before) + space.label, heading)
  const valueWidth = widest(after)
  const nameWidth = widest(names.flat())
  const right = Math.max(space.label * 2 + valueWidth + nameWidth, heading)
  const plot = Math.min(space.widest, room.width - left - right)
  const side = (room.width - left - plot - right) / 2

  const sizes = names.map((lines) => lines.length * lineHeight(size) + 4)
  const needed = sizes.reduce((sum, each) => sum + each, 0)
  const height = Math.round(Math.max(Math.min(room.height, 440), needed + space.above))
  const numbers = items.flatMap(({ values }) => values.flatMap((value) => (value ? [value.number] : [])))
  const [min, max] = [Math.min(...numbers), Math.max(...numbers)]
  const range = max - min || 1
  const y = (value: number) =>
    space.above + ((max - value) / range) * (height - space.above - space.below * 2) + space.below
  const placesOf = (at: number) =>
    spread(
      items.map(({ values }, index) => ({ at: y(values[at]?.number ?? min), size: sizes[index] ?? 0 })),
      space.above,
      height,
    )
  const [placesBefore, placesAfter] = [placesOf(0), placesOf(1)]
  const [x0, x1] = [side + left, side + left + plot]

  return {
    width: room.width,
    height,
    option: {
      grid: gridAt(x0, space.above, room.width - x1, 0),
      xAxis: { type: 'value', min: 0, max: 1, show: false },
      yAxis: { type: 'value', min: 0, max: height - space.above, inverse: true, show: false },
      graphic: [
        ...[x0, x1].map((x) => ({
          type: 'line',
          silent: true,
          shape: { x1: x, x2: x, y1: space.above, y2: height },
          style: { stroke: baselineColor, lineWidth: 2 },
        })),
        ...[x0, x1].map((x, at) => textAt([series[at] ?? ''], x, 18, { size, color: softInk, align: 'center' })),
        ...items.flatMap((_, index) => {
          const tone = toneOf(chart, index, 0)
          const style = { size, color: tone.text, isStrong: tone.isStrong }
          const place = placesAfter[index] ?? 0
          return [
            textAt([before[index] ?? ''], x0 - space.label, placesBefore[index] ?? 0, { ...style, align: 'right' }),
            textAt([after[index] ?? ''], x1 + space.label, place, style),
            textAt(names[index] ?? [], x1 + space.label * 2 + valueWidth, place, style),
          ]
        }),
      ],
      series: items.map(({ label, values }, index) => {
        const tone = toneOf(chart, index, 0)
        const points = values.flatMap((value, at) => (value ? [[at, y(value.number) - space.above]] : []))
        return {
          ...still,
          name: label,
          type: 'line',
          clip: false,
          z: tone.isStrong ? 4 : 3,
          symbol: 'circle',
          symbolSize: tone.isStrong ? 16 : 13,
          lineStyle: { color: tone.fill, width: tone.isStrong ? 5 : 3.5 },
          itemStyle: { color: tone.fill, borderWidth: 0 },
          label: { show: false, color: ink },
          data: points,
        }
      }),
    },
  } as Sketch
}
