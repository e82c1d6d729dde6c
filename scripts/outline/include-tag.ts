import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Source, Span } from '../source/source.ts'
import type { OutlineDocument } from './outline-document.ts'
import { keyName } from './read-entries.ts'

/** `slides: !include parts/one.yaml`; the editor's YAML extension has to be told of it, too. */
export const includeTag = '!include'

export function isInclude(node: Node): boolean {
  return node.tag === includeTag
}

/** Where a node's tag stands: before the node, whose own place doesn't hold it, and perhaps before its anchor. */
export function tagSpan(node: Node, source: Source): Span {
  const [start] = node.range ?? [0]
  const from = Math.max(0, start - longestTag)
  const match = /!\S*(?=(?:\s+&\S+)?\s*$)/.exec(source.text.slice(from, start))
  if (!match) return { source, start, end: start }
  return { source, start: from + match.index, end: from + match.index + match[0].length }
}

const longestTag = 300

/** A node of a document; what comes from an included file belongs to that file's document. */
export interface Placed {
  readonly node: Node
  readonly document: OutlineDocument
}

/** The slides and sections of a list, those of included files in the place of their `!include`. */
export function spliceIncludes({ node, document }: Placed): readonly Placed[] {
  const target = isAlias(node) ? document.aliases.get(node) : node
  if (!target) return []
  if (isInclude(target)) {
    const included = document.includes.get(target)
    return included ? included.flatMap(({ document }) => spliceFile(document)) : [{ node, document }]
  }
  if (!isSeq<Node>(target)) return [{ node, document }]
  return target.items.flatMap((item) => spliceEntry({ node: item, document }))
}

/** An included file holds a list, one slide or section, or a mapping with nothing but `slides`. */
function spliceFile(document: OutlineDocument): readonly Placed[] {
  return spliceIncludes({ node: slidesOnly(document.root) ?? document.root, document })
}

/** The list of a mapping with nothing but `slides`. */
function slidesOnly(root: Node): Node | null | undefined {
  if (!isMap<Node | null, Node | null>(root) || root.items.length !== 1) return undefined
  const [only] = root.items
  return only && keyName(only.key) === 'slides' ? only.value : undefined
}

/** A list inside of the list is no list of slides: only an `!include` is spliced. */
function spliceEntry({ node, document }: Placed): readonly Placed[] {
  const target = isAlias(node) ? document.aliases.get(node) : node
  return target && isInclude(target) ? spliceIncludes({ node: target, document }) : [{ node, document }]
}

/** Whether a file brings nothing in. */
export function holdsNothing(root: Node): boolean {
  const slides = slidesOnly(root) === undefined ? root : slidesOnly(root)
  return !slides || (isScalar(slides) && slides.value === null) || (isSeq(slides) && slides.items.length === 0)
}
