import { sansFamily } from './sketch.ts'

export interface TextStyle {
  /** px */
  readonly size: number
  readonly color: string
  readonly isStrong?: boolean
  readonly align?: 'left' | 'center' | 'right'
}

/** Lines of text as an element of a drawing; `y` is the middle of them all. */
export function textAt(lines: readonly string[], x: number, y: number, style: TextStyle) {
  const { size, color, isStrong = false, align = 'left' } = style
  return {
    type: 'text',
    x,
    y,
    silent: true,
    style: {
      text: lines.join('\n'),
      fill: color,
      fontFamily: sansFamily,
      fontSize: size,
      fontWeight: isStrong ? 700 : 400,
      lineHeight: Math.round(size * 1.25),
      align,
      verticalAlign: 'middle',
    },
  } as const
}
