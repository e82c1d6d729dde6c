import type { ChartType } from '../../outline/kinds/chart.ts'
import type { Span } from '../../source/source.ts'

/** Numbers to be drawn: items (bars, points in time, slices) with one value for each series. */
export interface Chart {
  readonly type: ChartType
  /** Names, in order; of a single series perhaps empty. */
  readonly series: readonly string[]
  readonly items: readonly ChartItem[]
  readonly unit: string | null
  /** What is set in the accent colour. */
  readonly emphasis: Emphasis | null
  readonly options: ChartOptions | null
}

export interface ChartItem {
  readonly label: string
  /** As many as there are series; null where a value is missing. */
  readonly values: readonly (ChartValue | null)[]
}

/** A number, and how many decimals its author wrote: 0.10 has two. */
export interface ChartValue {
  readonly number: number
  readonly decimals: number
}

export interface Emphasis {
  readonly of: 'item' | 'series'
  readonly index: number
}

/** Options of the drawing library, laid over lectern's own; `span` is where they stand, should the library refuse them. */
export interface ChartOptions {
  readonly value: Readonly<Record<string, unknown>>
  readonly span: Span
}
