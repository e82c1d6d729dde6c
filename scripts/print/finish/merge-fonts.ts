import {
  add,
  dict,
  look,
  lookArray,
  lookDict,
  lookName,
  name,
  type PdfDict,
  type PdfFile,
  PdfRef,
  PdfStream,
  type PdfValue,
} from '../pdf/objects.ts'
import { withoutPrefix } from '../pdf/subset-name.ts'
import { type GlyphTexts, readToUnicode, writeToUnicode } from '../pdf/to-unicode.ts'
import { contentOf, unpacked } from '../pdf/unpack-stream.ts'
import { merge, mergeTrueType, readTrueType, type TrueType, unitsPerEm, writeTrueType } from './truetype.ts'

/** What is to be known of a font to read the text that it sets: glyphs are its codes of two bytes. */
export interface PageFont {
  readonly texts: GlyphTexts
  /** Advances in thousandths of the font's size. */
  readonly widths: ReadonlyMap<number, number>
}

/**
 * Makes one font of the many subsets of it that Chromium embeds: a family that several parts of a page use comes once for
 * each, and the same glyphs with it. Answers the fonts, by the object that pages refer to.
 */
export function mergeFonts(file: PdfFile): ReadonlyMap<number, PageFont> {
  const merged: MergedFont[] = []
  for (const [number, value] of file.objects) {
    const font = value instanceof Map ? readFont(file, number, value) : null
    if (!font) continue
    const joined = merged.some((known, index) => {
      const both = mergeFont(known, font)
      if (both) merged[index] = both
      return both !== null
    })
    if (!joined) merged.push(font)
  }
  const fonts = new Map<number, PageFont>()
  for (const [index, font] of merged.entries()) {
    const page = writeFont(file, font, index)
    for (const number of font.numbers) fonts.set(number, page)
  }
  return fonts
}

interface MergedFont {
  /** Without the prefix of a subset. */
  readonly name: string
  /** The font objects that it stands for. */
  readonly numbers: readonly number[]
  readonly program: TrueType
  readonly texts: GlyphTexts
}

/** A composite font whose codes are the glyphs of an embedded TrueType program; null for anything else. */
function readFont(file: PdfFile, number: number, font: PdfDict): MergedFont | null {
  const [descendant] = lookArray(file, font.get('DescendantFonts'))
  const cid = lookDict(file, descendant)
  const program = look(file, lookDict(file, cid.get('FontDescriptor')).get('FontFile2'))
  const isPlain =
    lookName(file, font.get('Encoding')) === 'Identity-H' && lookName(file, cid.get('CIDToGIDMap')) === 'Identity'
  if (!isPlain || !(program instanceof PdfStream)) return null
  return {
    name: withoutPrefix(lookName(file, font.get('BaseFont')) ?? ''),
    numbers: [number],
    program: readTrueType(unpacked(file, program)),
    texts: readToUnicode(contentOf(file, font.get('ToUnicode'))),
  }
}

function mergeFont(one: MergedFont, other: MergedFont): MergedFont | null {
  const texts = one.name === other.name ? merge(one.texts, other.texts, (a, b) => a === b) : null
  const program = texts && mergeTrueType(one.program, other.program)
  return program && { name: one.name, numbers: [...one.numbers, ...other.numbers], program, texts }
}

function writeFont(file: PdfFile, font: MergedFont, index: number): PageFont {
  const { numbers, program, texts } = font
  const [first = 0] = numbers
  const whole = lookDict(file, new PdfRef(first))
  const [descendant] = lookArray(file, whole.get('DescendantFonts'))
  const cid = lookDict(file, descendant)
  const descriptor = lookDict(file, cid.get('FontDescriptor'))
  const widths = widthsOf(program, [...new Set([...texts.keys(), ...program.outlines.keys()])])
  const subsetName = name(`${prefix(index)}+${font.name}`)
  for (const [entries, key] of [
    [whole, 'BaseFont'],
    [cid, 'BaseFont'],
    [descriptor, 'FontName'],
  ] as const)
    entries.set(key, subsetName)
  for (const [key, value] of widthEntries(widths)) cid.set(key, value)
  const bytes = writeTrueType(program)
  descriptor.set('FontFile2', add(file, new PdfStream(dict({ Length1: bytes.length }), bytes)))
  whole.set('ToUnicode', add(file, new PdfStream(new Map(), Buffer.from(writeToUnicode(texts)))))
  for (const number of numbers) file.objects.set(number, new PdfRef(first))
  file.objects.set(first, whole)
  return { texts, widths }
}

/** Six letters, other ones for each font of a file. */
function prefix(index: number): string {
  return String.fromCharCode(...[5, 4, 3, 2, 1, 0].map((place) => 65 + (Math.floor(index / 26 ** place) % 26)))
}

function widthsOf(program: TrueType, glyphs: readonly number[]): ReadonlyMap<number, number> {
  const scale = 1000 / unitsPerEm(program)
  const sorted = [...glyphs].sort((one, other) => one - other)
  return new Map(sorted.map((glyph) => [glyph, Math.round((program.metrics.get(glyph)?.advance ?? 0) * scale)]))
}

/** ISO 32000-1, 9.7.4.3: the commonest width once for all, those of the others in runs. */
function widthEntries(widths: ReadonlyMap<number, number>): PdfDict {
  const counts = new Map<number, number>()
  for (const width of widths.values()) counts.set(width, (counts.get(width) ?? 0) + 1)
  const [[common] = [0]] = [...counts].sort(([one, a], [other, b]) => b - a || one - other)
  const runs: PdfValue[] = []
  let run: PdfValue[] = []
  let last = -2
  for (const [glyph, width] of widths) {
    if (width === common) continue
    if (glyph !== last + 1) {
      run = []
      runs.push(glyph, run)
    }
    run.push(width)
    last = glyph
  }
  return dict({ DW: common, W: runs })
}
