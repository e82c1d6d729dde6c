import { isScalar, type Node, type Scalar, type YAMLMap } from 'yaml'
import { placeOf } from '../source/source.ts'
import { type Reading, spanOf } from './reading.ts'

/** A key that is text, as it is written, and its value. */
export interface Entry {
  readonly name: string
  readonly key: Scalar
  readonly value: Node | null
}

export interface Entries {
  readonly entries: readonly Entry[]
  /** False when a key can't be made out, or `<<` was meant to bring keys along: then none can be said to be missing. */
  readonly isWhole: boolean
}

const mergeKey = '<<'

/** The entries of a mapping, each key once. A key that isn't text, that repeats, or that merges (`<<`) is reported. */
export function readEntries({ items }: YAMLMap<Node | null, Node | null>, reading: Reading): Entries {
  const entries = new Map<string, Entry>()
  let isWhole = true
  for (const { key, value } of items) {
    const name = keyName(key)
    if (!isScalar(key) || name === undefined) {
      isWhole = false
      tellUnusable(key, value, reading)
    } else if (name === mergeKey) {
      isWhole = false
      reading.report({ code: 'merge-key', facts: {}, span: spanOf(key, reading) })
    } else if (entries.has(name)) tellRepeated(name, key, entries.get(name)?.key ?? key, reading)
    else entries.set(name, { name, key, value })
  }
  return { entries: [...entries.values()], isWhole }
}

/** A key as it is written; undefined when it is a list, a mapping, an alias or nothing. */
export function keyName(key: Node | null): string | undefined {
  if (!isScalar(key) || key.value === null) return undefined
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
}

function tellUnusable(key: Node | null, value: Node | null, reading: Reading): void {
  const { start, end } = spanOf(key ?? (value as Node), reading)
  // An empty key has no place of its own: the colon stands before the value.
  const text = reading.document.source.text
  const colon = text.lastIndexOf(':', start)
  const span = end > start && key ? { start, end } : { start: Math.max(0, colon), end: Math.max(0, colon) + 1 }
  reading.report({ code: 'unusable-key', facts: {}, span: { source: reading.document.source, ...span } })
}

function tellRepeated(name: string, key: Node, first: Node, reading: Reading): void {
  const { source, start } = spanOf(first, reading)
  const facts = { key: name, line: placeOf(source, start).line }
  reading.report({ code: 'duplicate-key', facts, span: spanOf(key, reading) })
}
