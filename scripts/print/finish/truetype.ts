/**
 * A font program as a PDF embeds it: TrueType, its glyphs under the numbers of the font that it is a part of (so `glyphs`
 * has gaps). Shapes as in the OpenType specification: `glyf`, `hmtx` and so on.
 */
export interface TrueType {
  /** Tables that say nothing of single glyphs, as they are: `head`, `hhea`, `maxp`, and the hinting ones. */
  readonly tables: ReadonlyMap<string, Buffer>
  /** Outlines, by glyph, filled up to four bytes; a glyph without any, such as a space, is not in it. */
  readonly outlines: ReadonlyMap<number, Buffer>
  /** Advance and left side bearing, by glyph. */
  readonly metrics: ReadonlyMap<number, GlyphMetrics>
}

export interface GlyphMetrics {
  readonly advance: number
  readonly bearing: number
}

/** All that a PDF needs of a font program (ISO 32000-1, 9.9): what finds, names or places characters is in the PDF itself. */
const kept = ['head', 'hhea', 'maxp', 'cvt ', 'fpgm', 'prep']

export function readTrueType(bytes: Uint8Array): TrueType {
  const tables = tablesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const table = (tag: string) => tables.get(tag) ?? Buffer.alloc(0)
  const [glyf, loca] = [table('glyf'), table('loca')]
  const count = table('maxp').readUInt16BE(4)
  const isLong = table('head').readUInt16BE(50) === 1
  const offset = (glyph: number) => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2)
  const outlines = new Map<number, Buffer>()
  for (let glyph = 0, start = offset(0); glyph < count; glyph++) {
    const end = offset(glyph + 1)
    if (end > start) outlines.set(glyph, padded(glyf.subarray(start, end)))
    start = end
  }
  return {
    tables: new Map(kept.flatMap((tag) => (tables.has(tag) ? [[tag, table(tag)] as const] : []))),
    outlines,
    metrics: metricsOf(table('hmtx'), count, table('hhea').readUInt16BE(34)),
  }
}

function tablesOf(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const tables = new Map<string, Buffer>()
  for (let at = 12, end = at + bytes.readUInt16BE(4) * 16; at < end; at += 16) {
    const start = bytes.readUInt32BE(at + 8)
    tables.set(bytes.toString('latin1', at, at + 4), bytes.subarray(start, start + bytes.readUInt32BE(at + 12)))
  }
  return tables
}

/** Glyphs behind the last full entry have its advance. */
function metricsOf(hmtx: Buffer, count: number, full: number): ReadonlyMap<number, GlyphMetrics> {
  const metrics = new Map<number, GlyphMetrics>()
  for (let glyph = 0; glyph < count; glyph++) {
    const advance = hmtx.readUInt16BE(Math.min(glyph, full - 1) * 4)
    const bearing = hmtx.readInt16BE(glyph < full ? glyph * 4 + 2 : full * 4 + (glyph - full) * 2)
    if (advance !== 0 || bearing !== 0) metrics.set(glyph, { advance, bearing })
  }
  return metrics
}

export function unitsPerEm(font: TrueType): number {
  return font.tables.get('head')?.readUInt16BE(18) ?? 1000
}

/** The font of both their glyphs, or null where they would draw something else under the same number. */
export function mergeTrueType(one: TrueType, other: TrueType): TrueType | null {
  const outlines = merge(one.outlines, other.outlines, (a, b) => a.equals(b))
  const metrics = merge(one.metrics, other.metrics, (a, b) => a.advance === b.advance && a.bearing === b.bearing)
  const sameHints = ['cvt ', 'fpgm', 'prep'].every((tag) => equal(one.tables.get(tag), other.tables.get(tag)))
  if (!outlines || !metrics || !sameHints || unitsPerEm(one) !== unitsPerEm(other)) return null
  return { tables: largest(one.tables, other.tables), outlines, metrics }
}

/** All entries of both; null when they disagree on one. */
export function merge<K, V>(
  one: ReadonlyMap<K, V>,
  other: ReadonlyMap<K, V>,
  agree: (a: V, b: V) => boolean,
): ReadonlyMap<K, V> | null {
  for (const [key, value] of other) {
    const known = one.get(key)
    if (known !== undefined && !agree(known, value)) return null
  }
  return new Map([...one, ...other])
}

function equal(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.equals(other)
}

/** `maxp` says how much a font asks of a reader: the larger number of each pair. Behind its fourth byte all are such numbers. */
function largest(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): ReadonlyMap<string, Buffer> {
  const [own, theirs] = [one.get('maxp'), other.get('maxp')]
  if (!own || !theirs) return one
  const maxp = Buffer.from(own)
  for (let at = 4; at + 2 <= maxp.length; at += 2)
    maxp.writeUInt16BE(Math.max(own.readUInt16BE(at), theirs.readUInt16BE(at)), at)
  return new Map([...one, ['maxp', maxp]])
}

/** The font as bytes. */
export function writeTrueType({ tables, outlines, metrics }: TrueType): Buffer {
  const count = Math.max(0, ...outlines.keys(), ...metrics.keys()) + 1
  const glyf: Buffer[] = []
  const loca = Buffer.alloc((count + 1) * 4)
  const hmtx = Buffer.alloc(count * 4)
  let offset = 0
  for (let glyph = 0; glyph < count; glyph++) {
    const outline = outlines.get(glyph) ?? Buffer.alloc(0)
    glyf.push(outline)
    offset += outline.length
    loca.writeUInt32BE(offset, (glyph + 1) * 4)
    hmtx.writeUInt16BE(metrics.get(glyph)?.advance ?? 0, glyph * 4)
    hmtx.writeInt16BE(metrics.get(glyph)?.bearing ?? 0, glyph * 4 + 2)
  }
  const changed = new Map(tables)
  changed.set('head', withNumber(tables.get('head'), 50, 1))
  changed.set('hhea', withNumber(tables.get('hhea'), 34, count))
  changed.set('maxp', withNumber(tables.get('maxp'), 4, count))
  return wholeFont(new Map([...changed, ['glyf', Buffer.concat(glyf)], ['hmtx', hmtx], ['loca', loca]]))
}

function withNumber(table: Buffer | undefined, at: number, number: number): Buffer {
  const changed = Buffer.from(table ?? Buffer.alloc(at + 2))
  changed.writeUInt16BE(number, at)
  return changed
}

function padded(bytes: Buffer): Buffer {
  return bytes.length % 4 === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(4 - (bytes.length % 4))])
}

function wholeFont(tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1))
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  const head = Buffer.alloc(12 + sorted.length * 16)
  head.writeUInt32BE(0x00010000, 0)
  const search = [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16]
  for (const [index, number] of search.entries()) head.writeUInt16BE(number, 4 + index * 2)
  let offset = head.length
  for (const [index, [tag, table]] of sorted.entries()) {
    const at = 12 + index * 16
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(checksum(table), at + 4)
    head.writeUInt32BE(offset, at + 8)
    head.writeUInt32BE(table.length, at + 12)
    offset += padded(table).length
  }
  return Buffer.concat([head, ...sorted.map(([, table]) => padded(table))])
}

function checksum(table: Buffer): number {
  const whole = padded(table)
  const view = new DataView(whole.buffer, whole.byteOffset, whole.length)
  let sum = 0
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
