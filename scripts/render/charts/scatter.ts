import { numberLabel } from '../../deck/charts/number-label.ts'
import { textWidth } from '../text-width.ts'
import { decimalsOf, marksOf, niceScale, type Scale } from './nice-scale.ts'
import { placeLabels } from './place-labels.ts'
import { baselineColor, gridAt, gridColor, lineHeight, type Sketch, still, type Task } from './sketch.ts'
import { textAt } from './text.ts'
import { toneOf } from './tones.ts'
import { wrapLabel } from './wrap-label.ts'

const markSize = 22
/** px */
const space = { mark: 12, name: 40, side: 24, point: 18 }

/** How much larger than its room a drawing may get before names stay away that find no place. */
const scales = [1, 1.2, 1.45, 1.75, 2.1, 2.5]

/** Points by two numbers, each with its name; both axes say what they count. */
export function drawScatter(task: Task): Sketch {
  const { width, height } = task.room
  for (const scale of scales) {
    const room = { width: Math.round(width * scale), height: Math.round(height * scale) }
    const sketch = sketchScatter({ ...task, room })
    if (sketch.isWhole) return sketch
  }
  return sketchScatter(task)
}

function sketchScatter({ chart, language, room }: Task): Sketch & { readonly isWhole: boolean } {
  const { items, series, unit } = chart
  const size = items.length <= 8 ? 26 : 24
  const points = items.flatMap(({ label, values: [x, y] }, index) =>
    x && y ? [{ index, label, x: x.number, y: y.number }] : [],
  )
  const xScale = scaleOf(points.map(({ x }) => x))
  const yScale = scaleOf(points.map(({ y }) => y))
  const write = (scale: Scale) => (number: number) =>
    numberLabel({ number, decimals: decimalsOf(scale) }, unit, language)
  const marks = marksOf(yScale).map(write(yScale))
  const left = Math.max(...marks.map((mark) => textWidth(mark) * markSize)) + space.mark
  const top = space.name
  const bottom = lineHeight(markSize) + space.mark + space.name
  const plot = { left, top, right: room.width - space.side, bottom: room.height - bottom }
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: plot.left + ((x - xScale.min) / (xScale.max - xScale.min)) * (plot.right - plot.left),
    y: plot.top + ((yScale.max - y) / (yScale.max - yScale.min)) * (plot.bottom - plot.top),
  })
  const labels = points.map(({ label }) => wrapLabel(label, room.width * 0.36, size, language, 'bold'))
  const boxes = labels.map((lines) => ({
    width: Math.max(...lines.map((line) => textWidth(line, 'bold') * size)),
    height: lines.length * lineHeight(size),
  }))
  const placed = placeLabels(points.map(at), boxes, plot, space.point / 2)
  const places = placed ?? []
  const axis = (scale: Scale) => ({
    type: 'value',
    min: scale.min,
    max: scale.max,
    interval: scale.step,
    axisLine: { show: true, onZero: false, lineStyle: { color: baselineColor, width: 2 } },
    axisTick: { show: false },
    splitLine: { show: true, lineStyle: { color: gridColor, width: 1 } },
    axisLabel: { margin: space.mark, color: 'var(--muted)', fontSize: markSize, formatter: write(scale) },
  })
  const name = { size: 24, color: 'var(--soft)', isStrong: true }
  return {
    width: room.width,
    height: room.height,
    isWhole: placed !== undefined,
    option: {
      grid: gridAt(left, top, space.side, bottom),
      xAxis: axis(xScale),
      yAxis: axis(yScale),
      graphic: [
        textAt([`↑ ${series[1] ?? ''}`], 0, lineHeight(24) / 2, name),
        textAt([`${series[0] ?? ''} →`], room.width, room.height - lineHeight(24) / 2, { ...name, align: 'right' }),
        ...points.flatMap(({ index }, order) => {
          const place = places[order]
          if (!place) return []
          const tone = toneOf(chart, index, 0)
          const { x, y, leader } = place
          return [
            ...(leader
              ? [{ type: 'line', silent: true, shape: leader, style: { stroke: baselineColor, lineWidth: 1.5 } }]
              : []),
            textAt(labels[order] ?? [], x, y, {
              size,
              color: tone.isStrong ? tone.text : 'var(--ink)',
              isStrong: tone.isStrong,
              align: 'center',
            }),
          ]
        }),
      ],
      series: [
        {
          ...still,
          type: 'scatter',
          clip: false,
          symbolSize: space.point,
          data: points.map(({ index, x, y }) => ({
            value: [x, y],
            itemStyle: { color: toneOf(chart, index, 0).fill, opacity: 1 },
          })),
        },
      ],
    },
  } as Sketch & { readonly isWhole: boolean }
}

/** Around the values, and from zero where they come near to it. */
function scaleOf(numbers: readonly number[]): Scale {
  const low = Math.min(...numbers)
  const high = Math.max(...numbers)
  return niceScale(low >= 0 && low < high * 0.3 ? 0 : low, high)
}
