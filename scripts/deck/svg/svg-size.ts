import { attributeOf, type SvgElement } from './parse-svg.ts'

/** The part of a drawing's own plane that it shows, which is also its size: min-x, min-y, width, height. */
export interface ViewBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a drawing has that says nothing about its size (CSS 2.1 § 10.3.2). */
const usual = { width: 300, height: 150 }

/** px for each unit of CSS; of those that hang on a font, as it usually is. */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  em: 16,
  rem: 16,
  ex: 8,
}

/** The `viewBox` of a drawing, or what its width and height say in its stead; in px. */
export function viewBoxOf(root: SvgElement): ViewBox {
  const written = (name: string) => attributeOf(root, name) ?? ''
  const [x = 0, y = 0, width = 0, height = 0, ...others] = written('viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const isUsable = others.length === 0 && [x, y].every(Number.isFinite) && [width, height].every(isLength)
  if (isUsable) return { x, y, width, height }
  return {
    x: 0,
    y: 0,
    width: pixels(written('width')) ?? usual.width,
    height: pixels(written('height')) ?? usual.height,
  }
}

/** `12.5mm` in px; undefined for what is no length of its own, such as `100%`. */
function pixels(written: string): number | undefined {
  const match = /^\s*(\+?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(written)
  const value = Number(match?.[1]) * (units[(match?.[2] ?? '').toLowerCase()] ?? Number.NaN)
  return isLength(value) ? value : undefined
}

function isLength(value: number): boolean {
  return value > 0 && Number.isFinite(value)
}
