import type { EChartsOption } from 'echarts'
import type { Chart } from '../../deck/charts/chart.ts'

/** What a chart is drawn with: its numbers, the deck's language, the room on its slide in px. */
export interface Task {
  readonly chart: Chart
  readonly language: string
  readonly room: Size
}

/** px */
export interface Size {
  readonly width: number
  readonly height: number
}

/**
 * A chart ready to be drawn. It may be larger than its room, when there is too much on it to be told apart otherwise: it is then
 * shown smaller as a whole.
 */
export interface Sketch extends Size {
  readonly option: EChartsOption
}

/** Text sizes in px, by how much there is to be labelled. The last is the least that can be read from the back of a room. */
export function labelSize(labels: number): number {
  if (labels <= 4) return 28
  if (labels <= 8) return 26
  return labels <= 12 ? 24 : 22
}

/** That size and all that are smaller, largest first. */
export function labelSizes(labels: number): readonly number[] {
  const largest = labelSize(labels)
  return [28, 26, 24, 22].filter((size) => size <= largest)
}

/** px from line to line of a label. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.25)
}

export const sansFamily = 'var(--sans)'
export const ink = 'var(--ink)'
export const softInk = 'var(--soft)'
export const baselineColor = 'var(--muted)'
export const gridColor = 'var(--line)'

/** A grid exactly where it is said to be: the library would move it to make room for labels that it measures itself. */
export function gridAt(left: number, top: number, right: number, bottom: number) {
  return { left, top, right, bottom, containLabel: false, outerBoundsMode: 'none' } as const
}

/** The line that values are measured from. */
export function zeroLine(axis: 'xAxis' | 'yAxis') {
  return {
    silent: true,
    symbol: 'none',
    label: { show: false },
    lineStyle: { color: baselineColor, width: 2, type: 'solid' },
    data: [axis === 'xAxis' ? { xAxis: 0 } : { yAxis: 0 }],
  } as const
}

/** Nothing on paper is pointed at. */
export const still = { silent: true, emphasis: { disabled: true } } as const
