import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import { closest } from '../source/closest.ts'
import type { Report } from '../source/diagnostic.ts'
import type { Expected, Found } from '../source/facts/shape.ts'
import type { Span } from '../source/source.ts'
import type { Slip } from './find-slip.ts'
import { nodeSpan } from './node-span.ts'
import type { OutlineDocument } from './outline-document.ts'
import type { Shape } from './shape.ts'

/** What every reader of a node gets: the document, whom to tell, and how to read what is inside. */
export interface Reading {
  readonly document: OutlineDocument
  readonly report: Report
  readonly read: (node: Node, shape: Shape, reading: Reading) => unknown
}

/** Where a node stands. */
export function spanOf(node: Node, { document }: Reading): Span {
  return nodeSpan(node, document.source)
}

/** The first line of where a node stands: a whole mapping is too much to underline, its first line shows which one is meant. */
export function firstLineOf(node: Node, reading: Reading): Span {
  const span = spanOf(node, reading)
  const end = span.source.text.slice(span.start, span.end).search(/\r?\n|$/)
  return { ...span, end: span.start + end }
}

/** Reports that a node is not what belongs there. */
export function wrongType(node: Node, expected: Expected, reading: Reading): void {
  const facts = { expected, found: findingOf(node, expected) }
  reading.report({ code: 'wrong-type', facts, span: firstLineOf(node, reading) })
}

/** Reports the slip that `find` sees in a text without quotation marks, and answers it. */
export function tellSlip(node: Node, find: (text: string) => Slip | undefined, reading: Reading): Slip | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN') return undefined
  const slip = find(node.source ?? '')
  if (!slip) return undefined
  const { source, start } = spanOf(node, reading)
  reading.report({ ...slip.told, span: { source, start: start + slip.at, end: start + slip.at + slip.length } })
  return slip
}

function findingOf(node: Node, expected: Expected): Found {
  // `- 导论: 背景` is a mapping to YAML; whoever wrote it where text belongs meant a text with a colon.
  if (isMap(node)) return { type: 'map', isText: expected.type === 'text' && node.items.length === 1 }
  if (isSeq(node)) return { type: 'list', count: node.items.length }
  const { value, source } = node as Scalar
  if (value === null) return { type: 'nothing' }
  const written = source ?? String(value)
  return { type: 'value', value: written, meant: closest(written, wordsFor(expected)) ?? null }
}

function wordsFor(expected: Expected): readonly string[] {
  if (expected.type === 'choice') return expected.words
  return expected.type === 'flag' ? ['true', 'false'] : []
}
