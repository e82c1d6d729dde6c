import type { Typeface } from './typefaces.ts'

/** An `@font-face` rule. `format` is the format's CSS name. */
export function fontFaceRule({ family, weight, style }: Typeface, url: string, format: 'truetype' | 'woff'): string {
  return [
    '@font-face {',
    `  font-family: "${family}";`,
    `  font-weight: ${weight};`,
    `  font-style: ${style};`,
    `  src: url("${url}") format("${format}");`,
    '}',
  ].join('\n')
}
