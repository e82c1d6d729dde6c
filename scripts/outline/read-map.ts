import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { closest } from '../source/closest.ts'
import type { Span } from '../source/source.ts'
import { firstLineOf, type Reading, spanOf, wrongType } from './reading.ts'
import type { Field, Fields, MapShape } from './shape.ts'

type Entry = Pair<Scalar, Node | null>

/** A mapping, or the bare text or list that stands for one. */
export function readMap(node: Node, shape: MapShape, reading: Reading): unknown {
  const { text, list } = shape.short
  if (text && isScalar(node) && node.value !== null) return readShort(node, shape, text, reading)
  if (list && isSeq(node)) return readShort(node, shape, list, reading)
  const isTextWithColon = text !== undefined && isMap<Scalar>(node) && holdsNoKey(node, shape)
  if (isMap<Scalar, Node | null>(node) && !isTextWithColon) return readKeys(node, shape, reading)
  wrongType(node, isTextWithColon ? { type: 'text' } : { type: 'map', owner: shape.name }, reading)
  return absentMap(shape, spanOf(node, reading))
}

/** `- 导论: 背景` where a point belongs: one key, and nothing like the keys of a point. */
function holdsNoKey({ items }: YAMLMap<Scalar>, { keys, content }: MapShape): boolean {
  const [only, ...others] = items
  const names = [...Object.keys(keys), ...Object.keys(content)]
  return only !== undefined && others.length === 0 && closest(String(only.key.value), names) === undefined
}

/** What stands in for a mapping that isn't there: every key absent. */
export function absentMap(shape: MapShape, span: Span): Record<string, unknown> {
  const values = Object.entries(shape.keys).map(([key, field]) => [key, absentValue(field, span)])
  return { ...Object.fromEntries(values), content: null, span }
}

function absentValue({ shape, required }: Field, span: Span): unknown {
  if (shape.type === 'list') return []
  return required ? { value: '', span } : null
}

function readShort(node: Node, shape: MapShape, key: string, reading: Reading): unknown {
  const { shape: inner } = shape.keys[key] as Field
  return { ...absentMap(shape, spanOf(node, reading)), [key]: reading.read(node, inner, reading) }
}

function readKeys(node: YAMLMap<Scalar, Node | null>, shape: MapShape, reading: Reading): unknown {
  const known: Fields = { ...shape.keys, ...shape.content }
  const values = absentMap(shape, spanOf(node, reading))
  const contents: Entry[] = []
  const typed = new Set<string>()
  for (const entry of node.items) {
    const key = String(entry.key.value)
    const field = Object.hasOwn(known, key) ? known[key] : undefined
    if (!field) {
      // What was meant counts as written: that it is missing needs no second complaint.
      typed.add(tellUnknown(entry.key, known, shape, reading) ?? '')
      continue
    }
    typed.add(key)
    const isContent = key in shape.content
    if (isContent) contents.push(entry)
    const value = readValue(entry, field, isContent, reading)
    if (value === undefined) continue
    if (!isContent) values[key] = value
    else if (contents.length === 1) values.content = { kind: key, value }
  }
  tellMissing(node, typed, contents, shape, reading)
  tellRepeated(contents, shape, reading)
  return values
}

/** The value of a key; undefined when there is none, which an optional key may have. */
function readValue({ key, value }: Entry, field: Field, isContent: boolean, reading: Reading): unknown {
  if (value !== null && !(isScalar(value) && value.value === null)) return reading.read(value, field.shape, reading)
  if (field.required || isContent) {
    reading.report({ code: 'empty-value', facts: { key: String(key.value) }, span: spanOf(key, reading) })
  }
  return undefined
}

function tellUnknown(key: Scalar, known: Fields, { name }: MapShape, reading: Reading): string | null {
  const typed = keyAsWritten(key, reading)
  const names = Object.keys(known)
  const meant = closest(typed, names) ?? null
  const facts = { key: typed, owner: name, meant, known: names }
  reading.report({ code: 'unknown-key', facts, span: firstLineOf(key, reading) })
  return meant
}

/** A key can be a list or a mapping in YAML (`? - 甲`); those have no name but what the author wrote. */
function keyAsWritten(key: Scalar, reading: Reading): string {
  if (isScalar(key)) return String(key.value)
  const { source, start, end } = firstLineOf(key, reading)
  return source.text.slice(start, end).trim()
}

function tellMissing(
  node: Node,
  typed: ReadonlySet<string>,
  contents: readonly Entry[],
  { name, keys, content, contentNeed }: MapShape,
  reading: Reading,
): void {
  const span = firstLineOf(node, reading)
  for (const [key, { required }] of Object.entries(keys)) {
    if (required && !typed.has(key)) reading.report({ code: 'missing-key', facts: { owner: name, key }, span })
  }
  const kinds = Object.keys(content)
  const needsContent = contentNeed === 'one' && kinds.length > 0
  if (needsContent && contents.length === 0 && !kinds.some((kind) => typed.has(kind))) {
    reading.report({ code: 'missing-content', facts: { owner: name, kinds }, span })
  }
}

function tellRepeated([first, ...others]: readonly Entry[], { name }: MapShape, reading: Reading): void {
  for (const { key } of others) {
    const facts = { owner: name, first: String(first?.key.value), other: String(key.value) }
    reading.report({ code: 'two-contents', facts, span: spanOf(key, reading) })
  }
}
