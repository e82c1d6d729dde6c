import type { PageFont } from './merge-fonts.ts'

/**
 * The same drawing in fewer bytes: glyphs that Chromium places one by one become strings where their own widths place them,
 * and numbers lose the digits that nobody sees.
 */
export function compactCode(code: string, fontNamed: (name: string) => PageFont | null): string {
  return code
    .replace(textBlock, (block, font, size, matrix, glyphs) => {
      const widths = fontNamed(font)?.widths
      const line = widths && lineOf(glyphs, Number(size), widths)
      return line ? `BT\n/${font} ${size} Tf\n${matrix} Tm\n${line}\nET` : block
    })
    .replace(/^.*\d\.\d{4,}.*$/gm, (line) =>
      / (?:cm|Tm)$/.test(line) ? line : line.replace(/-?\d*\.\d{4,}/g, rounded),
    )
}

// One line of text: a font, a place, and glyphs with the way from each to the next.
const textBlock =
  /^BT\n\/(\S+) (\S+) Tf\n(.+) Tm\n((?:[-.\d]+ 0 Td )?<[0-9A-F]+> Tj(?:\n[-.\d]+ 0 Td <[0-9A-F]+> Tj)*)\nET$/gm

/** The glyphs of a line as one string, or null where a width is not known. */
function lineOf(glyphs: string, size: number, widths: ReadonlyMap<number, number>): string | null {
  const parts: string[] = []
  // Where the next glyph stands if nothing moves it, and where it should.
  let natural = 0
  let place = 0
  for (const [, way, codes = ''] of glyphs.matchAll(/(?:([-.\d]+) 0 Td )?<([0-9A-F]+)> Tj/g)) {
    place += Number(way ?? 0)
    const move = Math.round(((natural - place) / size) * 1000)
    if (move !== 0) parts.push(String(move))
    natural -= (move * size) / 1000
    parts.push(`<${codes.toLowerCase()}>`)
    for (const code of codes.match(/.{4}/g) ?? []) {
      const width = widths.get(Number.parseInt(code, 16))
      if (width === undefined) return null
      natural += (width * size) / 1000
    }
  }
  const joined = parts.join('').replaceAll('><', '')
  return /^<[^>]*>$/.test(joined) ? `${joined}Tj` : `[${joined}]TJ`
}

/** What numbers are rounded to: the same few thousand stand on page after page. */
const shorter = new Map<string, string>()

function rounded(number: string): string {
  const short = shorter.get(number) ?? shortened(number)
  shorter.set(number, short)
  return short
}

/** Three digits behind the point, or six in all where those are more: a drawing may be scaled up. */
function shortened(number: string): string {
  const value = Number(number)
  const digits = Math.max(3, 6 - Math.ceil(Math.log10(Math.abs(value) + 1e-9)))
  return String(Number(value.toFixed(Math.min(digits, 8)))).replace(/^(-?)0\./, '$1.')
}
