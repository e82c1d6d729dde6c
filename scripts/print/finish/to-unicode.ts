/** What the glyphs of a font stand for: text, by glyph. A ligature stands for several characters. */
export type GlyphTexts = ReadonlyMap<number, string>

/** Reads a ToUnicode CMap (ISO 32000-1, 9.10.3) for codes of two bytes. */
export function readToUnicode(code: string): GlyphTexts {
  const texts = new Map<number, string>()
  for (const [, chars = '', ranges = ''] of code.matchAll(/beginbfchar(.*?)endbfchar|beginbfrange(.*?)endbfrange/gs)) {
    for (const [, glyph = '', text = ''] of chars.matchAll(/<([^>]*)>\s*<([^>]*)>/g))
      texts.set(Number.parseInt(glyph, 16), utf16(text))
    for (const [, first = '', last = '', text = ''] of ranges.matchAll(/<([^>]*)>\s*<([^>]*)>\s*<([^>]*)>/g)) {
      const start = Number.parseInt(first, 16)
      for (let glyph = start; glyph <= Number.parseInt(last, 16); glyph++)
        texts.set(glyph, following(utf16(text), glyph - start))
    }
  }
  return texts
}

function utf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le')
}

/** In a range, the last unit counts up. */
function following(text: string, steps: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + steps)
}

/** A block of a CMap has at most a hundred lines. */
const blockSize = 100

/** The CMap that says the same. */
export function writeToUnicode(texts: GlyphTexts): string {
  const lines = [...texts]
    .sort(([one], [other]) => one - other)
    .map(([glyph, text]) => `<${glyph.toString(16).padStart(4, '0')}> <${hex(text)}>`)
  const blocks: string[] = []
  for (let at = 0; at < lines.length; at += blockSize) {
    const block = lines.slice(at, at + blockSize)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`)
  }
  return `${opening}${blocks.join('')}${closing}`
}

function hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex')
}

const opening = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
`

const closing = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
