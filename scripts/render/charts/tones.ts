import type { Chart } from '../../deck/charts/chart.ts'
import { ink } from './sketch.ts'

/** How a mark is filled, and what text on it is set in; custom properties of styles/charts.css. */
export interface Tone {
  readonly fill: string
  readonly on: string
  /** For text beside the mark: light tones would be too faint for it. */
  readonly text: string
  readonly isStrong: boolean
  readonly opacity: number
}

const strong: Tone = {
  fill: 'var(--chart-strong)',
  on: 'var(--card)',
  text: 'var(--chart-strong)',
  isStrong: true,
  opacity: 1,
}
const tones = 6
/** The first of them are those of the theme, the others are tints of these. */
const darkTones = 3

/**
 * The tone of one value. With an emphasis, what is meant is strong and all else quiet; without, each series has its own, and the
 * parts of a pie take turns.
 */
export function toneOf({ type, series, emphasis }: Chart, item: number, at: number): Tone {
  const byItem = type === 'slope' || type === 'pie' || type === 'donut'
  if (emphasis === null) {
    if (type === 'slope') return ownTone(0)
    return ownTone(byItem ? item : at)
  }
  if (emphasis.of === 'series') return emphasis.index === at ? strong : quietTone(at - (at > emphasis.index ? 1 : 0))
  const isMeant = emphasis.index === item
  if (byItem && type !== 'slope') return isMeant ? strong : quietTone(item - (item > emphasis.index ? 1 : 0))
  if (series.length > 1 && type !== 'slope' && type !== 'scatter')
    return { ...ownTone(at), isStrong: isMeant, opacity: isMeant ? 1 : 0.45 }
  return isMeant ? strong : quietTone(1)
}

/** The tone of a series as a whole: of its line, or in a key. */
export function seriesTone(chart: Chart, at: number): Tone {
  if (chart.emphasis?.of === 'series') return toneOf(chart, 0, at)
  return chart.emphasis && chart.series.length === 1 ? quietTone(0) : ownTone(at)
}

/** Those of all series, in order. */
export function seriesTones(chart: Chart): readonly Tone[] {
  return chart.series.map((_, at) => seriesTone(chart, at))
}

function ownTone(index: number): Tone {
  const number = (index % tones) + 1
  const fill = `var(--chart-${number})`
  const isDark = number <= darkTones
  return { fill, on: isDark ? 'var(--card)' : ink, text: isDark ? fill : ink, isStrong: false, opacity: 1 }
}

function quietTone(index: number): Tone {
  const number = (index % 5) + 1
  const on = number === 1 ? 'var(--card)' : ink
  return { fill: `var(--chart-quiet-${number})`, on, text: 'var(--soft)', isStrong: false, opacity: 1 }
}
