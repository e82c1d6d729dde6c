import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Report } from '../source/diagnostic.ts'
import type { OutlineDocument } from './parse-yaml.ts'
import { absentMap, readMap } from './read-map.ts'
import { readFlag, readNumber, readText } from './read-scalar.ts'
import { type Reading, spanOf, wrongType } from './reading.ts'
import type { Infer, ListShape, Shape } from './shape.ts'

/**
 * Document → typed values, each with its place. Everything that doesn't fit the shape is reported, and something empty stands
 * in for it, so that the rest can be looked at too: when an error was reported, the answer is for further checks only.
 */
export function validate<S extends Shape>(document: OutlineDocument, shape: S, report: Report): Infer<S> {
  return read(document.yaml.contents as Node, shape, { document, report, read }) as Infer<S>
}

function read(node: Node, shape: Shape, reading: Reading): unknown {
  const target = isAlias(node) ? node.resolve(reading.document.yaml) : node
  if (!target) return standIn(node, shape, reading)
  switch (shape.type) {
    case 'text':
      return readText(target, reading)
    case 'number':
      return readNumber(target, shape, reading)
    case 'flag':
      return readFlag(target, reading)
    case 'list':
      return readList(target, shape, reading)
    case 'map':
      return readMap(target, shape, reading)
    case 'either':
      return readMap(target, isMap(target) && target.has(shape.key) ? shape.yes : shape.no, reading)
    case 'switch':
      return isScalar(target) && target.value === false ? 'off' : readMap(target, shape.on, reading)
    default:
      return shape satisfies never
  }
}

/** A single entry that isn't a list stands for a list of one. */
function readList(node: Node, shape: ListShape, reading: Reading): unknown {
  const items = isSeq<Node>(node) ? node.items : [node]
  const { least, most } = shape
  if (items.length === 0) reading.report({ code: 'empty-list', facts: {}, span: spanOf(node, reading) })
  else if (items.length < least || items.length > most) wrongType(node, { type: 'list', least, most }, reading)
  return items.map((item) => read(item, shape.of, reading))
}

/** For an alias that names nothing, which the YAML library has reported. */
function standIn(node: Node, shape: Shape, reading: Reading): unknown {
  const span = spanOf(node, reading)
  switch (shape.type) {
    case 'list':
      return []
    case 'map':
      return absentMap(shape, span)
    case 'either':
      return absentMap(shape.no, span)
    case 'switch':
      return absentMap(shape.on, span)
    default:
      return { value: '', span }
  }
}
