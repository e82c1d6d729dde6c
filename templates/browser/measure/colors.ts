/** A colour of the screen: red, green and blue from 0 to 255, and how much it covers, from 0 to 1. */
export interface Color {
  readonly channels: Channels
  readonly alpha: number
}

export type Channels = readonly [red: number, green: number, blue: number]

const known = new Map<string, Color>()

/** Any CSS colour as the screen has it. */
export function colorOf(css: string): Color {
  const color = known.get(css) ?? parse(css)
  known.set(css, color)
  return color
}

function parse(css: string): Color {
  const [, red, green, blue, alpha] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(css) ?? []
  return blue === undefined
    ? painted(css)
    : { channels: [Number(red), Number(green), Number(blue)], alpha: Number(alpha ?? 1) }
}

/** What a brush of this colour leaves: for all the ways in which colours can be written. */
function painted(css: string): Color {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const brush = canvas.getContext('2d')
  if (!brush || !CSS.supports('color', css)) return { channels: [0, 0, 0], alpha: 0 }
  brush.fillStyle = css
  brush.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data
  return { channels: [red, green, blue], alpha: alpha / 255 }
}

/** What is seen where a colour lies over another, which hides everything. */
export function over({ channels: [red, green, blue], alpha }: Color, under: Channels): Channels {
  const mixed = (value: number, below: number) => value * alpha + below * (1 - alpha)
  return [mixed(red, under[0]), mixed(green, under[1]), mixed(blue, under[2])]
}

/** From 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: Channels, other: Channels): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(channels: Channels): number {
  const [red, green, blue] = channels.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as unknown as Channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** `#1f3a5f` */
export function hexOf(channels: Channels): string {
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}
