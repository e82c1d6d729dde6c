import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml'
import { closest } from '../source/closest.ts'
import type { Span } from '../source/source.ts'
import { findKeySlip } from './find-slip.ts'
import { includeTag } from './include-tag.ts'
import { type Entry, keyName, readEntries } from './read-entries.ts'
import { firstLineOf, type Reading, spanOf, tellSlip, wrongType } from './reading.ts'
import type { Field, Fields, MapShape } from './shape.ts'

/** A mapping, or the bare text or list that stands for one. */
export function readMap(node: Node, shape: MapShape, reading: Reading): unknown {
  const { text, list } = shape.short
  if (text && isScalar(node) && node.value !== null) return readShort(node, shape, text, reading)
  if (list && isSeq(node)) return readShort(node, shape, list, reading)
  const isTextWithColon = text !== undefined && isMap<Node | null>(node) && holdsNoKey(node, shape)
  if (isMap<Node | null, Node | null>(node) && !isTextWithColon) return readKeys(node, shape, reading)
  if (!tellSlip(node, findKeySlip, reading))
    wrongType(node, isTextWithColon ? { type: 'text' } : { type: 'map', owner: shape.name }, reading)
  return absentMap(shape, spanOf(node, reading))
}

/** `- 导论: 背景` where a point belongs: one key, and nothing like the keys of a point. */
function holdsNoKey({ items }: YAMLMap<Node | null>, { keys, content }: MapShape): boolean {
  const name = keyName(items[0]?.key ?? null)
  if (items.length !== 1 || name === undefined || name === '<<') return false
  const names = [...Object.keys(keys), ...Object.keys(content)]
  return closest(name, names) === undefined && findKeySlip(`${name}: `) === undefined
}

/** What stands in for a mapping that isn't there: every key absent. */
export function absentMap(shape: MapShape, span: Span): Record<string, unknown> {
  const values = Object.entries(shape.keys).map(([key, field]) => [key, absentValue(field, span)])
  return { ...Object.fromEntries(values), content: null, span }
}

function absentValue({ shape, required }: Field, span: Span): unknown {
  if (shape.type === 'list' || shape.type === 'record') return []
  return required ? { value: '', span } : null
}

function readShort(node: Node, shape: MapShape, key: string, reading: Reading): unknown {
  const { shape: inner } = (shape.keys[key] ?? shape.content[key]) as Field
  const value = reading.read(node, inner, reading)
  const isContent = Object.hasOwn(shape.content, key)
  return {
    ...absentMap(shape, spanOf(node, reading)),
    ...(isContent ? { content: { kind: key, value } } : { [key]: value }),
  }
}

function readKeys(node: YAMLMap<Node | null, Node | null>, shape: MapShape, reading: Reading): unknown {
  const known: Fields = { ...shape.keys, ...shape.content }
  const values = absentMap(shape, spanOf(node, reading))
  const { entries, isWhole } = readEntries(node, reading)
  const contents: Entry[] = []
  const typed = new Set<string>()
  for (const entry of entries) {
    const { name } = entry
    const field = Object.hasOwn(known, name) ? known[name] : undefined
    if (!field) {
      // What was meant counts as written: that it is missing needs no second complaint.
      typed.add(tellUnknown(entry, known, shape, reading) ?? '')
      continue
    }
    typed.add(name)
    const isContent = Object.hasOwn(shape.content, name)
    if (isContent) contents.push(entry)
    const value = readValue(entry, field, isContent, reading)
    if (value === undefined) continue
    if (!isContent) values[name] = value
    else if (contents.length === 1) values.content = { kind: name, value }
  }
  if (isWhole && !typed.has(includeTag)) tellMissing(node, typed, contents, shape, reading)
  tellRepeated(contents, shape, reading)
  return values
}

/** The value of a key; undefined when there is none, which an optional key may have. */
function readValue({ name, key, value }: Entry, field: Field, isContent: boolean, reading: Reading): unknown {
  if (value !== null && !(isScalar(value) && value.value === null)) return reading.read(value, field.shape, reading)
  if (field.required || isContent) {
    reading.report({ code: 'empty-value', facts: { key: name }, span: spanOf(key, reading) })
  }
  return undefined
}

/** Answers the key that was meant. */
function tellUnknown({ name, key }: Entry, known: Fields, { name: owner }: MapShape, reading: Reading): string | null {
  const slip = tellSlip(key, (text) => findKeySlip(`${text}: `), reading)
  if (slip) return slip.key
  const names = Object.keys(known)
  const meant = closest(name, Object.hasOwn(known, 'title') ? [...names, includeTag] : names) ?? null
  reading.report({
    code: 'unknown-key',
    facts: { key: name, owner, meant, known: names },
    span: firstLineOf(key, reading),
  })
  return meant
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
  for (const other of others) {
    const facts = { owner: name, first: first?.name ?? '', other: other.name }
    reading.report({ code: 'two-contents', facts, span: spanOf(other.key, reading) })
  }
}
