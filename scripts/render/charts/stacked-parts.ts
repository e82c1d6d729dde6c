import { numberLabel } from '../../deck/charts/number-label.ts'
import { ink, still, type Task } from './sketch.ts'
import { toneOf } from './tones.ts'

/** A part is labelled where the number `fits` into it; of slivers, the key and the neighbours tell enough. */
export function partSeries(
  chart: Task['chart'],
  language: string,
  size: number,
  thickness: number,
  fits: (text: string, value: number) => boolean,
) {
  return chart.series.map((name, at) => ({
    ...still,
    name,
    type: 'bar',
    stack: 'whole',
    barWidth: thickness,
    data: chart.items.map(({ values }, index) => {
      const value = values[at] ?? null
      const tone = toneOf(chart, index, at)
      const text = value ? numberLabel(value, chart.unit, language) : ''
      return {
        value: value?.number ?? null,
        itemStyle: { color: tone.fill, opacity: tone.opacity, borderColor: 'var(--paper)', borderWidth: 2 },
        label: {
          show: value !== null && value.number > 0 && fits(text, value.number),
          formatter: text,
          position: 'inside',
          color: tone.opacity < 1 ? ink : tone.on,
          opacity: 1,
          fontSize: partSize(size),
          fontWeight: tone.isStrong ? 700 : 400,
        },
      }
    }),
  }))
}

/** The text size of a number inside of a part, beside labels of another. */
export function partSize(size: number): number {
  return Math.min(size, 22)
}
