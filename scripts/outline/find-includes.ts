import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { isInclude } from './include-tag.ts'
import type { ParsedYaml } from './parse-yaml.ts'
import { keyName } from './read-entries.ts'

/** An `!include` where slides belong, and what it names, as nodes: text, if the author made no mistake. */
export interface FoundInclude {
  readonly node: Node
  readonly names: readonly Node[]
}

/** Every `!include` in a document's lists of slides. Elsewhere they don't belong, and no file is read for them. */
export function findIncludes({ root, aliases }: ParsedYaml): readonly FoundInclude[] {
  const found = new Map<Node, FoundInclude>()
  const seen = new Set<Node>()
  const ahead: (Node | null)[] = [root]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const node = next && isAlias(next) ? aliases.get(next) : next
    if (!node || seen.has(node)) continue
    seen.add(node)
    if (isInclude(node)) found.set(node, { node, names: isSeq<Node>(node) ? node.items : [node] })
    else for (const inner of listedIn(node).toReversed()) ahead.push(inner)
  }
  return [...found.values()]
}

/** Where slides can be: the entries of a list, and what the key `slides` holds. */
function listedIn(node: Node): readonly (Node | null)[] {
  if (isSeq<Node>(node)) return node.items
  if (!isMap<Node | null, Node | null>(node)) return []
  return node.items.filter(({ key }) => keyName(key) === 'slides').map(({ value }) => value)
}

/** The path that a node names. */
export function pathIn(node: Node): string | undefined {
  return isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '' ? node.value : undefined
}
