import { name, type PdfDict, PdfName, PdfRef, PdfString, type PdfValue } from './objects.ts'

/** A word that is no value: an operator of a page, or `obj`, `stream` and the like. */
export class PdfWord {
  readonly word: string

  constructor(word: string) {
    this.word = word
  }
}

/**
 * Reads the values and words of PDF syntax (ISO 32000-1, 7.2 and 7.3) one after the other: of files, of the streams that pages are
 * drawn by, and of the tables that say which character a glyph is.
 */
export class PdfTokens {
  readonly #text: string
  #at: number

  /** `text` has a character for each byte. */
  constructor(text: string, at = 0) {
    this.#text = text
    this.#at = at
  }

  /** Where the next token, or the space before it, begins. */
  get at(): number {
    return this.#at
  }

  /** The next value, whole, or word; undefined at the end. */
  next(): PdfValue | PdfWord | undefined {
    const text = this.#text
    this.#skipSpace()
    const code = text.charCodeAt(this.#at)
    if (Number.isNaN(code)) return undefined
    if ((code >= digit0 && code <= digit9) || code === minus || code === point || code === plus) return this.#number()
    switch (code) {
      case slash:
        return name(this.#name())
      case parenthesis:
        return new PdfString(this.#literal())
      case less:
        if (text.charCodeAt(this.#at + 1) === less) return this.#dictionary()
        return new PdfString(this.#hexadecimal())
      case bracket:
        this.#at++
        return this.#list(']')
      case closingBracket:
        return this.#mark(1)
      case greater:
        return this.#mark(2)
      default:
        return this.#word()
    }
  }

  /** Goes on behind the next place where `mark` stands by itself: past bytes that are no syntax. */
  skipPast(mark: RegExp): void {
    const from = new RegExp(mark, 'g')
    from.lastIndex = this.#at
    this.#at = from.test(this.#text) ? from.lastIndex : this.#text.length
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (isSpace(code)) this.#at++
      else if (code === percent) this.#skipComment()
      else return
    }
  }

  #skipComment(): void {
    const end = this.#text.slice(this.#at).search(/[\r\n]|$/)
    this.#at += end
  }

  /** By hand: pages that are drawn with many lines consist of numbers. */
  #number(): number {
    const text = this.#text
    const first = text.charCodeAt(this.#at)
    if (first === minus || first === plus) this.#at++
    let value = 0
    let scale = 0
    for (; ; this.#at++) {
      const code = text.charCodeAt(this.#at)
      if (code >= digit0 && code <= digit9) {
        value = value * 10 + (code - digit0)
        scale *= 10
      } else if (code === point) scale = 1
      else break
    }
    return (first === minus ? -value : value) / (scale || 1)
  }

  #name(): string {
    const start = ++this.#at
    while (isRegular(this.#text.charCodeAt(this.#at))) this.#at++
    const name = this.#text.slice(start, this.#at)
    return name.includes('#') ? name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => fromHex(hex)) : name
  }

  #literal(): string {
    const start = ++this.#at
    for (let open = 1; open > 0; this.#at++) {
      const code = this.#text.charCodeAt(this.#at)
      if (Number.isNaN(code)) throw new Error('a string of a PDF never ends')
      if (code === backslash) this.#at++
      else if (code === parenthesis) open++
      else if (code === closingParenthesis) open--
    }
    const bytes = this.#text.slice(start, this.#at - 1)
    return bytes.includes('\\')
      ? bytes.replace(/\\([0-7]{1,3}|\r\n|.)/gs, (_, escaped: string) => unescaped(escaped))
      : bytes
  }

  /** By hand, too: text is a string of this sort for nearly every character. */
  #hexadecimal(): string {
    let bytes = ''
    let digits = 0
    let byte = 0
    for (;;) {
      const code = this.#text.charCodeAt(++this.#at)
      if (Number.isNaN(code)) throw new Error('a string of a PDF never ends')
      if (code === greater) break
      const value = hexValue(code)
      if (value === undefined) continue
      byte = byte * 16 + value
      if (++digits % 2 === 1) continue
      bytes += String.fromCharCode(byte)
      byte = 0
    }
    this.#at++
    return digits % 2 === 1 ? bytes + String.fromCharCode(byte * 16) : bytes
  }

  #dictionary(): PdfDict {
    this.#at += 2
    const parts = this.#list('>>')
    const entries: PdfDict = new Map()
    for (let index = 0; index + 1 < parts.length; index += 2) {
      const key = parts[index]
      if (key instanceof PdfName) entries.set(key.name, parts[index + 1] as PdfValue)
    }
    return entries
  }

  #list(end: string): PdfValue[] {
    const values: PdfValue[] = []
    for (;;) {
      const token = this.next()
      if (token === undefined) throw new Error(`a PDF ends before its "${end}"`)
      if (!(token instanceof PdfWord)) values.push(token)
      else if (token.word === end) return values
      else if (token.word === 'R') values.splice(-2, 2, new PdfRef(Number(values.at(-2))))
      else throw new Error(`"${token.word}" stands inside a list of a PDF`)
    }
  }

  #mark(length: number): PdfWord {
    this.#at += length
    return wordOf(this.#text.slice(this.#at - length, this.#at))
  }

  #word(): PdfValue | PdfWord {
    const start = this.#at++
    while (isRegular(this.#text.charCodeAt(this.#at))) this.#at++
    const word = this.#text.slice(start, this.#at)
    if (word === 'true' || word === 'false') return word === 'true'
    return word === 'null' ? null : wordOf(word)
  }
}

const [digit0, digit9, minus, plus, point] = [0x30, 0x39, 0x2d, 0x2b, 0x2e] as const
const [slash, backslash, percent, less, greater] = [0x2f, 0x5c, 0x25, 0x3c, 0x3e] as const
const [parenthesis, closingParenthesis, bracket, closingBracket] = [0x28, 0x29, 0x5b, 0x5d] as const

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c || code === 0
}

const delimiters = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)))

/** Whether a character goes on a name or a word; not at the end, where there is none. */
function isRegular(code: number): boolean {
  return code > 0x20 && !delimiters.has(code)
}

/** 0 to 15; undefined for what is no digit. */
function hexValue(code: number): number | undefined {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : undefined
}

function fromHex(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16))
}

/** A page is drawn with a few words, said thousands of times. */
const words = new Map<string, PdfWord>()

function wordOf(word: string): PdfWord {
  const known = words.get(word) ?? new PdfWord(word)
  if (words.size < 1000) words.set(word, known)
  return known
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescaped(escaped: string): string {
  if (/^[0-7]+$/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff)
  if (/^[\r\n]/.test(escaped)) return ''
  return escapes[escaped] ?? escaped
}
