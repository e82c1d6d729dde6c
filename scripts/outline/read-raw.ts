import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Span } from '../source/source.ts'
import { keyName, readEntries } from './read-entries.ts'
import { type Reading, spanOf } from './reading.ts'
import type { Raw } from './shape.ts'

/** A value as JavaScript has it, and the way back to where each part of it stands. */
export function readRaw(node: Node, reading: Reading): Raw {
  return {
    value: plainValue(node, reading),
    span: spanOf(node, reading),
    spanAt: (path) => spanAt(node, path, reading),
  }
}

/** What stands in for a value that isn't there. */
export function absentRaw(span: Span): Raw {
  return { value: null, span, spanAt: () => span }
}

function plainValue(node: Node | null, reading: Reading): unknown {
  if (node === null) return null
  if (isAlias(node)) return plainValue(reading.document.aliases.get(node) ?? null, reading)
  if (isSeq<Node>(node)) return node.items.map((item) => plainValue(item, reading))
  if (isMap<Node | null, Node | null>(node)) {
    const { entries } = readEntries(node, reading)
    return Object.fromEntries(entries.map(({ name, value }) => [name, plainValue(value, reading)]))
  }
  return isScalar(node) ? node.value : null
}

function spanAt(node: Node, [step, ...rest]: readonly (string | number)[], reading: Reading): Span {
  const target = isAlias(node) ? reading.document.aliases.get(node) : node
  if (step === undefined || !target) return spanOf(node, reading)
  const inner = childAt(target, step)
  return inner ? spanAt(inner, rest, reading) : spanOf(node, reading)
}

function childAt(node: Node, step: string | number): Node | null {
  if (isSeq<Node>(node)) return node.items[Number(step)] ?? null
  if (!isMap<Node | null, Node | null>(node)) return null
  const pair = node.items.find(({ key }) => keyName(key) === step)
  return pair?.value ?? pair?.key ?? null
}
