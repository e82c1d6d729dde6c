import { textWidth } from '../text-width.ts'
import { lineHeight, type Task } from './sketch.ts'
import { spread } from './spread.ts'
import { textAt } from './text.ts'
import { seriesTone } from './tones.ts'

/** The names of the parts above those of the first bar; null where one hasn't room. */
export function namesAbove(chart: Task['chart'], left: number, scale: number, size: number) {
  const [first] = chart.items
  let x = left
  const elements = []
  for (const [at, name] of chart.series.entries()) {
    const width = (first?.values[at]?.number ?? 0) * scale
    if (textWidth(name, 'bold') * size + 12 > width) return null
    const tone = seriesTone(chart, at)
    const style = { size, color: tone.text, isStrong: true, align: 'center' } as const
    elements.push(textAt([name], x + width / 2, lineHeight(size) / 2, style))
    x += width
  }
  return { elements, height: lineHeight(size) + 6 }
}

/** The names of the parts beside those of the last column. */
export function namesBeside(
  chart: Task['chart'],
  names: readonly (readonly string[])[],
  x: number,
  bottom: number,
  scale: number,
  size: number,
) {
  let below = 0
  const wishes = names.map((lines, at) => {
    const value = (chart.items.at(-1)?.values[at]?.number ?? 0) * scale
    below += value
    return { at: bottom - below + value / 2, size: lines.length * lineHeight(size) + 6 }
  })
  const places = spread(wishes, 0, bottom)
  return names.map((lines, at) => {
    const tone = seriesTone(chart, at)
    return textAt(lines, x, places[at] ?? 0, { size, color: tone.text, isStrong: true })
  })
}
