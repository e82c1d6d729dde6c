import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deflate } from 'node:zlib'
import { dict, name, type PdfFile, PdfRef, PdfStream, PdfString, type PdfValue } from './objects.ts'
import { serialize } from './serialize.ts'

/**
 * The file, as small as it goes: what is reachable from its root, all but the streams in object streams, and every stream
 * packed as well as deflate can, side by side on Node's thread pool. Its version is 1.7. Its ID comes from its content, so
 * that the same objects give the same bytes.
 */
export async function writePdf(file: PdfFile): Promise<Uint8Array> {
  const numbers = new Map<number, number>()
  const numberOf = (ref: PdfRef) => numbers.get(target(file, ref).number)
  const found = reachable(file)
  const streams = found.filter(isStream)
  const others = byKind(found.filter((object) => !isStream(object)))
  const groups = inGroups(others)
  for (const [index, { ref }] of [...streams, ...others].entries()) numbers.set(ref.number, index + 1)

  const packed = await Promise.all([
    ...streams.map(({ value }) => pack(value)),
    ...groups.map((group) => pack(objectStream(group, numberOf))),
  ])
  const numberOfGroup = (index: number) => found.length + index + 1
  const body = layOut(
    packed.map((stream, index) => ({
      number: index < streams.length ? index + 1 : numberOfGroup(index - streams.length),
      stream,
    })),
    numberOf,
  )
  const places = new Map([...body.offsets].map(([number, offset]) => [number, { kind: 1, first: offset, second: 0 }]))
  for (const [index, group] of groups.entries())
    for (const [position, { ref }] of group.entries())
      places.set(numberOf(ref) ?? 0, { kind: 2, first: numberOfGroup(index), second: position })
  const id = new PdfString(createHash('sha256').update(body.bytes).digest().toString('latin1', 0, 16))
  return withTable(body.bytes, places, dict({ Root: file.root, Info: file.info, ID: [id, id] }), numberOf)
}

interface FileObject<T extends PdfValue = PdfValue> {
  readonly ref: PdfRef
  readonly value: T
}

function isStream(object: FileObject): object is FileObject<PdfStream> {
  return object.value instanceof PdfStream
}

/** Everything that is referred to, from the root on, in the order in which it is met. */
function reachable(file: PdfFile): FileObject[] {
  const found = new Map<number, FileObject>()
  const meet = (value: PdfValue): void => {
    if (value instanceof PdfRef) {
      const ref = target(file, value)
      const there = file.objects.get(ref.number)
      if (there !== undefined && !found.has(ref.number)) found.set(ref.number, { ref, value: there })
    } else if (value instanceof PdfStream) meet(value.dict)
    else if (Array.isArray(value)) value.forEach(meet)
    else if (value instanceof Map) value.forEach(meet)
  }
  meet(file.root)
  meet(file.info)
  // A map goes on to what is added to it while it is gone through.
  for (const { value } of found.values()) meet(value)
  return [...found.values()]
}

/** An object that is only a reference stands for what it refers to. */
function target(file: PdfFile, ref: PdfRef): PdfRef {
  const there = file.objects.get(ref.number)
  return there instanceof PdfRef ? target(file, there) : ref
}

/** Objects that look alike, side by side: so they pack to less. */
function byKind(objects: readonly FileObject[]): FileObject[] {
  const kinds = new Map<string, FileObject[]>()
  for (const object of objects) {
    const kind = object.value instanceof Map ? [...object.value.keys()].join() : ''
    const alike = kinds.get(kind)
    if (alike) alike.push(object)
    else kinds.set(kind, [object])
  }
  return [...kinds.values()].flat()
}

/** A reader unpacks a whole group for one object of it. */
const groupSize = 1000

function inGroups(objects: readonly FileObject[]): FileObject[][] {
  const count = Math.ceil(objects.length / groupSize)
  return Array.from({ length: count }, (_, index) => objects.slice(index * groupSize, (index + 1) * groupSize))
}

type NumberOf = (ref: PdfRef) => number | undefined

/** ISO 32000-1, 7.5.7: pairs of number and offset, then the objects. */
function objectStream(group: readonly FileObject[], numberOf: NumberOf): PdfStream {
  const bodies = group.map(({ value }) => serialize(value, numberOf))
  let offset = 0
  const pairs = group.map(({ ref }, index) => {
    const pair = `${numberOf(ref)} ${offset}`
    offset += (bodies[index]?.length ?? 0) + 1
    return pair
  })
  const head = `${pairs.join(' ')}\n`
  const entries = dict({ Type: name('ObjStm'), N: group.length, First: head.length })
  return new PdfStream(entries, Buffer.from(head + bodies.join('\n'), 'latin1'))
}

const deflateAside = promisify(deflate)

async function pack({ dict: entries, bytes }: PdfStream): Promise<PdfStream> {
  if (entries.has('Filter')) return new PdfStream(entries, bytes)
  // Metadata stay readable for programs that know nothing of PDF (ISO 16684-1).
  if (entries.get('Type') === name('Metadata'))
    return new PdfStream(new Map([...entries, ['Length', bytes.length]]), bytes)
  const packed = await deflateAside(bytes, { level: 9 })
  return new PdfStream(new Map([...entries, ['Filter', name('FlateDecode')], ['Length', packed.length]]), packed)
}

interface Body {
  readonly bytes: Uint8Array
  readonly offsets: ReadonlyMap<number, number>
}

function layOut(streams: readonly { number: number; stream: PdfStream }[], numberOf: NumberOf): Body {
  // The second line tells programs that move files about that this is no text.
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets = new Map<number, number>()
  let offset = parts[0]?.length ?? 0
  for (const { number, stream } of streams) {
    const whole = wholeStream(number, stream, numberOf)
    parts.push(whole)
    offsets.set(number, offset)
    offset += whole.length
  }
  return { bytes: Buffer.concat(parts), offsets }
}

function wholeStream(number: number, { dict: entries, bytes }: PdfStream, numberOf: NumberOf): Buffer {
  const head = Buffer.from(`${number} 0 obj\n${serialize(entries, numberOf)}\nstream\n`, 'latin1')
  return Buffer.concat([head, bytes, Buffer.from('\nendstream\nendobj\n')])
}

/** Where an object is: at an offset (kind 1), or at a position in an object stream (kind 2). */
interface Place {
  readonly kind: number
  readonly first: number
  readonly second: number
}

/** ISO 32000-1, 7.5.8: one row of 1 + 4 + 2 bytes for each object, that of the table itself the last. */
async function withTable(
  body: Uint8Array,
  places: ReadonlyMap<number, Place>,
  trailer: ReadonlyMap<string, PdfValue>,
  numberOf: NumberOf,
): Promise<Uint8Array> {
  const own = places.size + 1
  const rows = Buffer.alloc((own + 1) * 7)
  rows.writeUInt16BE(0xffff, 5)
  for (const [number, { kind, first, second }] of [
    ...places,
    [own, { kind: 1, first: body.length, second: 0 }] as const,
  ]) {
    rows.writeUInt8(kind, number * 7)
    rows.writeUInt32BE(first, number * 7 + 1)
    rows.writeUInt16BE(second, number * 7 + 5)
  }
  const entries = new Map([...dict({ Type: name('XRef'), Size: own + 1, W: [1, 4, 2] }), ...trailer])
  const table = wholeStream(own, await pack(new PdfStream(entries, rows)), numberOf)
  return Buffer.concat([body, table, Buffer.from(`startxref\n${body.length}\n%%EOF\n`)])
}
