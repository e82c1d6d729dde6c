import { PdfString, type PdfValue } from './objects.ts'
import { PdfTokens, PdfWord } from './tokens.ts'

/** What the glyphs of a font stand for: text, by glyph. A ligature stands for several characters. */
export type GlyphTexts = ReadonlyMap<number, string>

/** Reads a ToUnicode CMap (ISO 32000-1, 9.10.3). */
export function readToUnicode(table: string): GlyphTexts {
  const characters = new Map<number, string>()
  const tokens = new PdfTokens(table)
  let operands: PdfValue[] = []
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (!(token instanceof PdfWord)) {
      operands.push(token)
      continue
    }
    if (token.word === 'endbfchar') addSingles(operands, characters)
    if (token.word === 'endbfrange') addRanges(operands, characters)
    operands = []
  }
  return characters
}

function addSingles(operands: readonly PdfValue[], characters: Map<number, string>): void {
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const [code, text] = [operands[at], operands[at + 1]]
    if (code instanceof PdfString && text instanceof PdfString) characters.set(codeOf(code), utf16(text))
  }
}

function addRanges(operands: readonly PdfValue[], characters: Map<number, string>): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [first, last, texts] = [operands[at], operands[at + 1], operands[at + 2]]
    if (!(first instanceof PdfString && last instanceof PdfString)) continue
    const start = codeOf(first)
    for (let code = start; code <= codeOf(last); code++) {
      const text = Array.isArray(texts) ? texts[code - start] : texts
      if (text instanceof PdfString)
        characters.set(code, Array.isArray(texts) ? utf16(text) : following(utf16(text), code - start))
    }
  }
}

/** In a range, the last character of the text goes up with the code. */
function following(text: string, distance: number): string {
  const characters = [...text]
  const last = characters.pop()?.codePointAt(0) ?? 0
  return characters.join('') + String.fromCodePoint(last + distance)
}

function codeOf({ bytes }: PdfString): number {
  let code = 0
  for (let at = 0; at < bytes.length; at++) code = code * 256 + bytes.charCodeAt(at)
  return code
}

/** By hand: there are thousands, of two bytes each. */
function utf16({ bytes }: PdfString): string {
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1))
  return text
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
