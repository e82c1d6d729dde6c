import type { Node } from 'yaml'
import type { Source, Span } from '../source/source.ts'

/** Where a node stands in its source, without its tag and anchor. */
export function nodeSpan(node: Node, source: Source): Span {
  const [start, end] = node.range ?? [0, 0]
  return { source, start, end }
}
