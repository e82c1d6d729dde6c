import type { ChartValue } from '../../deck/charts/chart.ts'
import { lineHeight, type Task } from './sketch.ts'
import { spread } from './spread.ts'
import { textAt } from './text.ts'
import { seriesTone } from './tones.ts'

interface Ends {
  readonly chart: Task['chart']
  readonly ends: readonly { readonly last: ChartValue | null; readonly lines: readonly string[] }[]
  readonly y: (value: number) => number
  readonly isStacked: boolean
  /** px of text */
  readonly size: number
  readonly x: number
  readonly from: number
  readonly to: number
}

/** Beside the end of each line, or the last height of each area. */
export function endLabels({ chart, ends, y, isStacked, size, x, from, to }: Ends) {
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
