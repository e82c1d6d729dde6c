import { numberLabel } from '../../deck/charts/number-label.ts'
import { textWidth } from '../text-width.ts'
import { baselineColor, labelSize, lineHeight, type Sketch, still, type Task } from './sketch.ts'
import { spread } from './spread.ts'
import { textAt } from './text.ts'
import { toneOf } from './tones.ts'
import { wrapLabel } from './wrap-label.ts'

/** px: from the circle to where a leader bends, on to its label, and between the two; between labels. */
const space = { bend: 18, label: 34, text: 10, between: 10 }

/** A whole and its parts, clockwise from noon, each with its name and number beside it. */
export function drawPie({ chart, language, room }: Task): Sketch {
  const { items, unit, type } = chart
  const size = labelSize(items.length)
  const radius = Math.min(room.height / 2 - 12, room.width * 0.2)
  const middle = room.width / 2
  const roomForText = middle - radius - space.label - space.text
  const total = items.reduce((sum, { values }) => sum + (values[0]?.number ?? 0), 0)
  let done = 0
  const slices = items.map(({ label, values }, index) => {
    const [value] = values
    const share = (value?.number ?? 0) / total
    const angle = (done + share / 2) * 2 * Math.PI
    done += share
    const number = value ? numberLabel(value, unit, language) : ''
    return { index, angle, isRight: angle < Math.PI, lines: labelLines(label, number, roomForText, size, language) }
  })
  const tall = (lines: readonly string[]) => lines.length * lineHeight(size) + space.between
  const neededOn = (isRight: boolean) =>
    slices.filter((slice) => slice.isRight === isRight).reduce((sum, { lines }) => sum + tall(lines), 0)
  const height = Math.round(Math.max(room.height, neededOn(true), neededOn(false)))
  const centre = height / 2

  const labelled = [true, false].flatMap((isRight) => {
    const own = slices.filter((slice) => slice.isRight === isRight)
    const reach = radius + space.bend
    const wishes = own.map(({ angle, lines }) => ({ at: centre - Math.cos(angle) * reach, size: tall(lines) }))
    const places = spread(wishes, 0, height)
    return own.map((slice, at) => ({ ...slice, y: places[at] ?? 0 }))
  })
  return {
    width: room.width,
    height,
    option: {
      graphic: [
        ...labelled.flatMap(({ index, angle, isRight, lines, y }) => {
          const tone = toneOf(chart, index, 0)
          const sign = isRight ? 1 : -1
          const end = middle + sign * (radius + space.label)
          const at = (distance: number) => [middle + Math.sin(angle) * distance, centre - Math.cos(angle) * distance]
          const points = [at(radius + 3), at(radius + space.bend / 2), [end, y]]
          return [
            {
              type: 'polyline',
              silent: true,
              shape: { points },
              style: { stroke: baselineColor, lineWidth: 1.5, fill: 'none' },
            },
            textAt(lines, end + sign * space.text, y, {
              size,
              color: tone.isStrong ? tone.text : 'var(--ink)',
              isStrong: tone.isStrong,
              align: isRight ? 'left' : 'right',
            }),
          ]
        }),
        ...(type === 'donut' ? heartOf(chart, language, middle, centre, radius) : []),
      ],
      series: [
        {
          ...still,
          type: 'pie',
          center: [middle, centre],
          radius: [type === 'donut' ? radius * 0.58 : 0, radius],
          startAngle: 90,
          clockwise: true,
          label: { show: false },
          labelLine: { show: false },
          data: items.map(({ label, values }, index) => ({
            name: label,
            value: values[0]?.number ?? 0,
            itemStyle: { color: toneOf(chart, index, 0).fill, borderColor: 'var(--paper)', borderWidth: 3 },
          })),
        },
      ],
    },
  } as Sketch
}

/** The number behind the name where both have room on a line, otherwise below it. */
function labelLines(label: string, number: string, width: number, size: number, language: string): readonly string[] {
  const together = `${label} ${number}`.trim()
  if (textWidth(together, 'bold') * size <= width) return [together]
  return [...wrapLabel(label, width, size, language, 'bold'), number].filter((line) => line !== '')
}

/** In the ring, what is emphasised is said once more, large. */
function heartOf({ items, unit, emphasis }: Task['chart'], language: string, x: number, y: number, radius: number) {
  const value = emphasis?.of === 'item' ? items[emphasis.index]?.values[0] : null
  if (!value) return []
  const text = numberLabel(value, unit, language)
  const size = Math.min(56, (radius * 0.95) / textWidth(text, 'bold'))
  return [textAt([text], x, y, { size, color: 'var(--chart-strong)', isStrong: true, align: 'center' })]
}
