import { type PdfDict, PdfStream, type PdfValue } from './objects.ts'
import { PdfTokens, PdfWord } from './tokens.ts'

/** The object that stands at an offset of a file: `12 0 obj … endobj`. `lengthOf` tells how many bytes a stream has. */
export function readObject(
  file: Buffer,
  text: string,
  offset: number,
  lengthOf: (stream: PdfDict) => number,
): PdfValue {
  const tokens = new PdfTokens(text, offset)
  const [, , opening] = [tokens.next(), tokens.next(), tokens.next()]
  const value = tokens.next()
  if (!(opening instanceof PdfWord) || opening.word !== 'obj' || value === undefined || value instanceof PdfWord)
    throw new Error(`no object stands at ${offset} of a PDF`)
  if (!(value instanceof Map)) return value
  const follows = tokens.next()
  if (!(follows instanceof PdfWord) || follows.word !== 'stream') return value
  const start = text.startsWith('\r\n', tokens.at) ? tokens.at + 2 : tokens.at + 1
  return new PdfStream(value, file.subarray(start, start + lengthOf(value)))
}

/** Objects that are packed together (ISO 32000-1, 7.5.7): where each begins in the text that they are unpacked to. */
export interface ObjectPackage {
  readonly text: string
  readonly offsets: readonly number[]
}

/** Opens a package: pairs of a number and an offset, behind `first` characters the objects themselves. */
export function readPackage(text: string, first: number): ObjectPackage {
  const pairs = text.slice(0, first).trim().split(/\s+/)
  return { text, offsets: pairs.filter((_, index) => index % 2 === 1).map((offset) => first + Number(offset)) }
}

/** One of its objects. */
export function objectIn({ text, offsets }: ObjectPackage, index: number): PdfValue {
  const value = new PdfTokens(text, offsets[index] ?? text.length).next()
  if (value === undefined || value instanceof PdfWord) throw new Error(`no object ${index} is in a package of a PDF`)
  return value
}
