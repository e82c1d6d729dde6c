import { lookArray, lookDict, lookName, type PdfDict, type PdfFile } from '../pdf/objects.ts'
import { withoutPrefix } from '../pdf/subset-name.ts'
import { type GlyphTexts, readToUnicode } from '../pdf/to-unicode.ts'
import { contentOf } from '../pdf/unpack-stream.ts'

/** A font as a page uses it. */
export interface PdfFont {
  /** Without the prefix of a subset. */
  readonly name: string
  /** Whether its glyphs are a font that is in the file, drawings (Type 3), or those of a font that the reader's machine may have. */
  readonly glyphs: 'embedded' | 'drawn' | 'outside'
  /** Whether it holds only the glyphs that are used. */
  readonly isSubset: boolean
  /** Whether it says which characters its glyphs are, without which text cannot be searched, copied or read aloud. */
  readonly hasCharacters: boolean
  /** The characters of a string that is shown; U+FFFD for a glyph that has none. */
  readonly decode: (bytes: string) => string
}

/** Reads a font dictionary (ISO 32000-1, 9.6 to 9.8). */
export function readFont(font: PdfDict, file: PdfFile): PdfFont {
  const subtype = lookName(file, font.get('Subtype'))
  const [descendant] = lookArray(file, font.get('DescendantFonts'))
  const descriptor = lookDict(file, (descendant ? lookDict(file, descendant) : font).get('FontDescriptor'))
  // A Type 3 font has no name of its own, but its descriptor remembers the font that it was drawn from.
  const name =
    lookName(file, font.get('BaseFont')) ?? lookName(file, descriptor.get('FontName')) ?? 'a font without a name'
  const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key))
  const table = contentOf(file, font.get('ToUnicode'))
  const characters = table === '' ? null : readToUnicode(table)
  const width = subtype === 'Type0' ? 2 : 1
  return {
    name: withoutPrefix(name),
    glyphs: subtype === 'Type3' ? 'drawn' : isEmbedded ? 'embedded' : 'outside',
    isSubset: subtype === 'Type3' || withoutPrefix(name) !== name,
    hasCharacters: characters !== null || width === 1,
    decode: (bytes) => decode(bytes, width, characters),
  }
}

/** Fonts of one byte a glyph without a table are taken for Latin-1, which their usual encodings differ little from. */
function decode(bytes: string, width: 1 | 2, characters: GlyphTexts | null): string {
  if (!characters && width === 1) return bytes
  let text = ''
  for (let at = 0; at + width <= bytes.length; at += width) {
    const code = width === 1 ? bytes.charCodeAt(at) : bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1)
    text += characters?.get(code) ?? '\ufffd'
  }
  return text
}
