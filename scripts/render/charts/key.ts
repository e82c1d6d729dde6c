import { textWidth } from '../text-width.ts'
import { textAt } from './text.ts'
import type { Tone } from './tones.ts'

const swatch = 20
const gap = 10
const between = 36

/** What each colour stands for, in lines above a chart, where labels on the marks themselves have no room. */
export function keyOf(names: readonly string[], tones: readonly Tone[], width: number, size: number) {
  const line = Math.round(size * 1.5)
  let x = 0
  let y = line / 2
  const elements = names.flatMap((name, index) => {
    const own = swatch + gap + textWidth(name, 'bold') * size
    if (x > 0 && x + own > width) {
      x = 0
      y += line
    }
    const left = x
    x += own + between
    const tone = tones[index]
    return [
      {
        type: 'rect',
        silent: true,
        shape: { x: left, y: y - swatch / 2, width: swatch, height: swatch },
        style: { fill: tone?.fill ?? 'none' },
      } as const,
      textAt([name], left + swatch + gap, y, {
        size,
        color: tone?.isStrong ? 'var(--chart-strong)' : 'var(--ink)',
        isStrong: tone?.isStrong ?? false,
      }),
    ]
  })
  return { elements, height: y + line / 2 + 10 }
}
