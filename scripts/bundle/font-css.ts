import type { Typeface } from './typefaces.ts'

/** An `@font-face` rule. `format` is the format's CSS name; `characters` are those that it is for, where that isn't all that it has. */
export function fontFaceRule(
  { family, weight, style }: Typeface,
  url: string,
  format: 'truetype' | 'woff',
  characters?: Iterable<string>,
): string {
  return [
    '@font-face {',
    `  font-family: "${family}";`,
    `  font-weight: ${weight};`,
    `  font-style: ${style};`,
    `  src: url("${url}") format("${format}");`,
    ...(characters ? [`  unicode-range: ${unicodeRange(characters)};`] : []),
    '}',
  ].join('\n')
}

/** Characters as CSS counts them: 甲乙AB is `U+41-42, U+4e59, U+7532`. */
export function unicodeRange(characters: Iterable<string>): string {
  const points = [...characters].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const ranges: [first: number, last: number][] = []
  for (const point of points) {
    const range = ranges.at(-1)
    if (range && point === range[1] + 1) range[1] = point
    else ranges.push([point, point])
  }
  const hex = (point: number) => point.toString(16)
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ')
}
