/** What a PDF is made of (ISO 32000-1, 7.3), as it is read: dictionaries as maps, arrays as arrays, bytes as Latin-1 strings. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfRef
  | PdfStream
  | PdfDictionary
  | readonly PdfValue[]

export type PdfDictionary = ReadonlyMap<string, PdfValue>

/** `/Name`, its `#` escapes resolved. */
export interface PdfName {
  readonly type: 'name'
  readonly name: string
}

export interface PdfString {
  readonly type: 'string'
  readonly bytes: string
}

/** `12 0 R`: another object of the file. */
export interface PdfRef {
  readonly type: 'ref'
  readonly number: number
}

/** Bytes that follow a dictionary, from this offset of the file on. */
export interface PdfStream {
  readonly type: 'stream'
  readonly dictionary: PdfDictionary
  readonly start: number
}

export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map
}

export function isArray(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value)
}

export function isStream(value: PdfValue | undefined): value is PdfStream {
  return hasType(value, 'stream')
}

export function isRef(value: PdfValue | undefined): value is PdfRef {
  return hasType(value, 'ref')
}

export function isString(value: PdfValue | undefined): value is PdfString {
  return hasType(value, 'string')
}

/** The characters of a name; undefined for any other value. */
export function nameOf(value: PdfValue | undefined): string | undefined {
  return hasType(value, 'name') ? (value as PdfName).name : undefined
}

function hasType(value: PdfValue | undefined, type: string): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === type
}

/** A text string (7.9.2.2) as text: UTF-16 or UTF-8 after its mark, otherwise bytes that are taken for Latin-1. */
export function textOf({ bytes }: PdfString): string {
  if (bytes.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(Buffer.from(bytes, 'latin1'))
  if (bytes.startsWith('\xef\xbb\xbf')) return Buffer.from(bytes, 'latin1').toString('utf8').slice(1)
  return bytes
}
