import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Report } from '../source/diagnostic.ts'
import { findEntrySlip } from './find-slip.ts'
import { isInclude, spliceIncludes, tagSpan } from './include-tag.ts'
import type { OutlineDocument } from './outline-document.ts'
import { absentMap, readMap } from './read-map.ts'
import { absentRaw, readRaw } from './read-raw.ts'
import { readRecord } from './read-record.ts'
import { readChoice, readFlag, readNumber, readText } from './read-scalar.ts'
import { type Reading, spanOf, tellSlip, wrongType } from './reading.ts'
import type { Infer, ListShape, Shape } from './shape.ts'

/**
 * Document → typed values, each with its place. Everything that doesn't fit the shape is reported, and something empty stands
 * in for it, so that the rest can be looked at too: when an error was reported, the answer is for further checks only.
 */
export function validate<S extends Shape>(document: OutlineDocument, shape: S, report: Report): Infer<S> {
  return read(document.root, shape, { document, report, read }) as Infer<S>
}

function read(node: Node, shape: Shape, reading: Reading): unknown {
  const target = isAlias(node) ? reading.document.aliases.get(node) : node
  if (!target) return standIn(node, shape, reading)
  if (shape.type === 'list' && holdsSlides(shape)) return readSlides(target, shape, reading)
  if (tellTag(target, reading)) return standIn(target, shape, reading)
  switch (shape.type) {
    case 'text':
      return readText(target, reading)
    case 'choice':
      return readChoice(target, shape, reading)
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
    case 'record':
      return readRecord(target, shape, reading)
    case 'raw':
      return readRaw(target, reading)
    default:
      return shape satisfies never
  }
}

/** A single entry that isn't a list stands for a list of one. */
function readList(node: Node, shape: ListShape, reading: Reading): unknown {
  // Entries that don't begin with "- " are one long text to YAML.
  if (tellSlip(node, findEntrySlip, reading)) return []
  const items = isSeq<Node>(node) ? node.items : [node]
  const { least, most } = shape
  if (items.length === 0) reading.report({ code: 'empty-list', facts: {}, span: spanOf(node, reading) })
  else if (items.length < least || items.length > most) wrongType(node, { type: 'list', least, most }, reading)
  return items.map((item) => read(item, shape.of, reading))
}

/** Slides and sections, those of included files among them: each is read as part of the file that it stands in. */
function readSlides(node: Node, shape: ListShape, reading: Reading): unknown {
  const entries = spliceIncludes({ node, document: reading.document })
  // What an include doesn't bring in has been reported.
  if (entries.length === 0 && isSeq(node) && node.items.length === 0) return readList(node, shape, reading)
  return entries.map(({ node, document }) => read(node, shape.of, { ...reading, document }))
}

function holdsSlides({ of }: ListShape): boolean {
  return of.type === 'either' || (of.type === 'map' && of.name === 'slide')
}

/** Reports a tag that means nothing here, or an `!include` where no slides belong. */
function tellTag(node: Node, reading: Reading): boolean {
  const { tag } = node
  if (tag === undefined || coreTags.test(tag)) return false
  const span = tagSpan(node, reading.document.source)
  if (isInclude(node)) reading.report({ code: 'misplaced-include', facts: {}, span })
  else reading.report({ code: 'unknown-tag', facts: { tag: span.source.text.slice(span.start, span.end) }, span })
  return true
}

/** `!!str 2022` says no more than what lectern takes it for anyway. */
const coreTags = /^tag:yaml\.org,2002:(str|int|float|bool|null|seq|map|merge)$/

/** For an alias that names nothing, which the YAML library has reported. */
function standIn(node: Node, shape: Shape, reading: Reading): unknown {
  const span = spanOf(node, reading)
  switch (shape.type) {
    case 'list':
    case 'record':
      return []
    case 'raw':
      return absentRaw(span)
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
