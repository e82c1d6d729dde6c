import { isWord, PdfTokens } from './tokens.ts'
import { isArray, isString, type PdfString, type PdfValue } from './values.ts'

/** Which characters each code of a font stands for, from its ToUnicode table (ISO 32000-1, 9.10.3). */
export function readCmap(table: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>()
  const tokens = new PdfTokens(table)
  let operands: PdfValue[] = []
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (!isWord(token)) {
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
    if (isString(code) && isString(text)) characters.set(codeOf(code), utf16(text))
  }
}

function addRanges(operands: readonly PdfValue[], characters: Map<number, string>): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [first, last, texts] = [operands[at], operands[at + 1], operands[at + 2]]
    if (!isString(first) || !isString(last)) continue
    const start = codeOf(first)
    for (let code = start; code <= codeOf(last); code++) {
      const text = isArray(texts) ? texts[code - start] : texts
      if (isString(text)) characters.set(code, isArray(texts) ? utf16(text) : following(utf16(text), code - start))
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
