/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 2, a display profile of matrix and curve (ICC.1:2001-04,
 * 6.3.1.2). Made here, so that it is anyone's, in 1 KB; others' have 3 KB and conditions.
 */
export function srgbProfile(): Buffer {
  const curve = tag('curv', ...curveEntries())
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', Buffer.concat([tag('text'), Buffer.from('CC0 1.0\0')])],
    ['wtpt', xyz(whitePoint)],
    ['rXYZ', xyz([0.43607, 0.22249, 0.01392])],
    ['gXYZ', xyz([0.38515, 0.71687, 0.09708])],
    ['bXYZ', xyz([0.14307, 0.06061, 0.7141])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const distinct = [...new Set(tags.map(([, data]) => data))].map(padded)
  const start = headerSize + 4 + tags.length * 12
  const offsets = distinct.map((_, index) => start + size(distinct.slice(0, index)))
  const kinds = [...new Set(tags.map(([, data]) => data))]
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length, 0)
  for (const [index, [name, data]] of tags.entries()) {
    table.write(name, 4 + index * 12, 'latin1')
    table.writeUInt32BE(offsets[kinds.indexOf(data)] ?? 0, 8 + index * 12)
    table.writeUInt32BE(data.length, 12 + index * 12)
  }
  return Buffer.concat([header(start + size(distinct)), table, ...distinct])
}

const headerSize = 128

/** D50, to which profiles refer everything; the primaries above are adapted to it (Bradford). */
const whitePoint = [0.9642, 1, 0.8249] as const

function header(length: number): Buffer {
  const bytes = Buffer.alloc(headerSize)
  bytes.writeUInt32BE(length, 0)
  bytes.writeUInt32BE(0x02100000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  // A date there must be: that of the standard's first edition.
  for (const [index, part] of [1999, 10, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + index * 2)
  bytes.write('acsp', 36, 'latin1')
  xyz(whitePoint).copy(bytes, 68, 8)
  return bytes
}

/** From the values of a pixel to light, at 256 places (IEC 61966-2-1, 5.2). */
function curveEntries(): number[] {
  const light = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
  return Array.from({ length: 256 }, (_, index) => Math.round(light(index / 255) * 65535))
}

/** A tag of a kind; a curve with its entries. */
function tag(kind: string, ...entries: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + (entries.length > 0 ? 4 + entries.length * 2 : 0))
  bytes.write(kind, 0, 'latin1')
  if (entries.length > 0) bytes.writeUInt32BE(entries.length, 8)
  for (const [index, entry] of entries.entries()) bytes.writeUInt16BE(entry, 12 + index * 2)
  return bytes
}

/** Three numbers with sixteen bits behind the point. */
function xyz(values: readonly number[]): Buffer {
  const bytes = Buffer.concat([tag('XYZ '), Buffer.alloc(12)])
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), 8 + index * 4)
  return bytes
}

/** Its name in ASCII; those in Unicode and for old Macs are empty. */
function description(name: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(name.length + 1)
  return Buffer.concat([tag('desc'), length, Buffer.from(`${name}\0`), Buffer.alloc(4 + 4 + 2 + 1 + 67)])
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
}

function size(parts: readonly Buffer[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}
