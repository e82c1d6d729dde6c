import type { ChartType } from '../../outline/kinds/chart.ts'
import { cjk } from '../../source/east-asian.ts'

/** Columns have room for this many labels, and for this many characters of one. */
const mostColumns = 8
const longestLabel = 8
/** Characters that stand side by side under the columns of a slide. */
const lineLength = 36

/** Columns where short labels have room below them, and for years, which go from left to right; bars otherwise. */
export function chooseType(labels: readonly string[]): Extract<ChartType, 'bar' | 'column'> {
  if (labels.every((label) => /^(1\d|20)\d\d\D?$/.test(label))) return 'column'
  const longest = Math.max(...labels.map(lengthOf))
  const fits = labels.length <= mostColumns && longest <= Math.min(longestLabel, lineLength / labels.length)
  return fits ? 'column' : 'bar'
}

const wide = new RegExp(`[${cjk}]`, 'u')

/** In East Asian characters; others are about half as wide. */
export function lengthOf(label: string): number {
  return [...label].reduce((length, character) => length + (wide.test(character) ? 1 : 0.55), 0)
}
