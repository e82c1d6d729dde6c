import { ink, lineHeight } from './sketch.ts'

/** An axis without a line, along which items stand: what each is called, in its lines, `margin` px beside the marks. */
export function itemAxis(
  labels: readonly string[],
  lines: readonly (readonly string[])[],
  size: number,
  margin: number,
) {
  return {
    type: 'category',
    data: labels,
    axisLine: { show: false, onZero: false },
    axisTick: { show: false },
    axisLabel: {
      interval: 0,
      margin,
      color: ink,
      fontSize: size,
      lineHeight: lineHeight(size),
      formatter: (_: string, index: number) => (lines[index] ?? []).join('\n'),
    },
  }
}
