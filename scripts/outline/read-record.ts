import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { readEntries } from './read-entries.ts'
import { readText } from './read-scalar.ts'
import { type Reading, spanOf, wrongType } from './reading.ts'
import type { RecordEntry, RecordShape } from './shape.ts'

/** The entries of a mapping with free keys; those of several mappings, when they stand in a list. */
export function readRecord(node: Node, shape: RecordShape, reading: Reading): readonly RecordEntry<unknown>[] {
  const parts = isSeq<Node>(node) ? node.items : [node]
  const isEmpty = parts.length === 0 || (isMap(node) && node.items.length === 0)
  if (isEmpty) reading.report({ code: 'empty-list', facts: {}, span: spanOf(node, reading) })
  return parts.flatMap((part) => readPart(part, shape, reading))
}

function readPart(node: Node, shape: RecordShape, reading: Reading): readonly RecordEntry<unknown>[] {
  if (isScalar(node) && node.value !== null) return [{ key: readText(node, reading), value: null }]
  if (!isMap<Node | null, Node | null>(node)) {
    wrongType(node, { type: 'record' }, reading)
    return []
  }
  return readEntries(node, reading).entries.map(({ key, value }) => ({
    key: readText(key, reading),
    value: value === null || (isScalar(value) && value.value === null) ? null : reading.read(value, shape.of, reading),
  }))
}
