import { PdfName, PdfRef, PdfStream, PdfString, type PdfValue } from './objects.ts'

/**
 * A value as it stands in a file, one character a byte. `numberOf` gives the numbers that objects have in that file;
 * a reference to what is not there is null, as the standard reads it. */
export function serialize(value: PdfValue, numberOf: (ref: PdfRef) => number | undefined): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return decimal(value)
  if (value instanceof PdfRef) {
    const number = numberOf(value)
    return number === undefined ? 'null' : `${number} 0 R`
  }
  if (value instanceof PdfName) return `/${value.name.replace(/[^!-~]|[#()<>[\]{}/%]/g, escaped)}`
  if (value instanceof PdfString)
    return `(${value.bytes.replace(/[\\()\r]/g, (sign) => (sign === '\r' ? '\\r' : `\\${sign}`))})`
  if (value instanceof PdfStream) throw new Error('a stream stands for itself in a PDF, never inside something')
  if (Array.isArray(value)) return `[${joined(value.map((part) => serialize(part, numberOf)))}]`
  const parts = [...value].flatMap(([key, part]) => [serialize(new PdfName(key), numberOf), serialize(part, numberOf)])
  return `<<${joined(parts)}>>`
}

/** PDF knows no exponents. Five digits behind the point are more than any reader draws. */
function decimal(value: number): string {
  return String(value).includes('e') ? value.toFixed(5) : String(value)
}

function escaped(sign: string): string {
  return `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`
}

/** With a space only where two parts would become one. */
function joined(parts: readonly string[]): string {
  let line = ''
  for (const part of parts) line += line !== '' && /[^)>\]]$/.test(line) && /^[^(<[/]/.test(part) ? ` ${part}` : part
  return line
}
