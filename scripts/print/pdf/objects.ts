/**
 * The objects of a PDF (ISO 32000-1, 7.3), as plain values where there are any: numbers, booleans, null, arrays, and maps
 * for dictionaries, whose keys stand without their slash.
 */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfStream | PdfValue[] | PdfDict

export type PdfDict = Map<string, PdfValue>

/** `/Page` is `name('Page')`. Names that are equal are the same object. */
export class PdfName {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** Bytes, one a character. `text` makes one that holds any text. */
export class PdfString {
  readonly bytes: string

  constructor(bytes: string) {
    this.bytes = bytes
  }
}

/** `12 0 R`: the object of that number. */
export class PdfRef {
  readonly number: number

  constructor(number: number) {
    this.number = number
  }
}

/** Bytes with a dictionary that says what they are. Those without a `Filter` are packed when they are written. */
export class PdfStream {
  readonly dict: PdfDict
  bytes: Uint8Array

  constructor(dict: PdfDict, bytes: Uint8Array) {
    this.dict = dict
    this.bytes = bytes
  }
}

/** The objects of a file, by their numbers; going through them meets those that the file had when it was opened. */
export interface PdfObjects extends Iterable<readonly [number, PdfValue]> {
  readonly get: (number: number) => PdfValue | undefined
  readonly set: (number: number, value: PdfValue) => void
  /** A number that none of them has. */
  readonly unused: () => number
}

/** A whole file. What cannot be reached from `root` (the catalog) or `info` (the information dictionary) is not written. */
export interface PdfFile {
  readonly objects: PdfObjects
  readonly root: PdfRef
  readonly info: PdfRef
}

/** Where what is referred to can be looked up: a file. */
export interface Lookup {
  readonly objects: Pick<PdfObjects, 'get'>
}

const names = new Map<string, PdfName>()

export function name(name: string): PdfName {
  const known = names.get(name) ?? new PdfName(name)
  names.set(name, known)
  return known
}

/** A text string (7.9.2.2): in UTF-16 unless it is ASCII. */
export function text(text: string): PdfString {
  if (/^[\x20-\x7e]*$/.test(text)) return new PdfString(text)
  return new PdfString(Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1'))
}

/** What a text string says: UTF-16 or UTF-8 after its mark, otherwise bytes that are taken for Latin-1. */
export function textOf({ bytes }: PdfString): string {
  if (bytes.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(Buffer.from(bytes, 'latin1'))
  if (bytes.startsWith('\xef\xbb\xbf')) return Buffer.from(bytes, 'latin1').toString('utf8').slice(1)
  return bytes
}

export function dict(entries: Readonly<Record<string, PdfValue>>): PdfDict {
  return new Map(Object.entries(entries))
}

/** Puts an object into the file, and answers where. */
export function add(file: PdfFile, value: PdfValue): PdfRef {
  const ref = new PdfRef(file.objects.unused())
  file.objects.set(ref.number, value)
  return ref
}

/** What a value is, or what it refers to; null when there is nothing. */
export function look(file: Lookup, value: PdfValue | undefined): PdfValue {
  return value instanceof PdfRef ? look(file, file.objects.get(value.number)) : (value ?? null)
}

/** The dictionary that a value is or refers to, that of a stream too. It is empty, and in no file, when there is none. */
export function lookDict(file: Lookup, value: PdfValue | undefined): PdfDict {
  const found = look(file, value)
  if (found instanceof PdfStream) return found.dict
  return found instanceof Map ? found : new Map()
}

/** The array that a value is or refers to; what is no array counts as one of it. */
export function lookArray(file: Lookup, value: PdfValue | undefined): readonly PdfValue[] {
  const found = look(file, value)
  if (Array.isArray(found)) return found
  return found === null ? [] : [value ?? null]
}

/** The name that a value is or refers to, as text. */
export function lookName(file: Lookup, value: PdfValue | undefined): string | null {
  const found = look(file, value)
  return found instanceof PdfName ? found.name : null
}
