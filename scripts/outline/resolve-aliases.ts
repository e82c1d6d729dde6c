import { type Alias, isAlias, type Node } from 'yaml'
import type { Report } from '../source/diagnostic.ts'
import type { Source } from '../source/source.ts'
import { nodeSpan } from './node-span.ts'
import { walk } from './walk.ts'

/** How many characters aliases may stand for, all together: far more than a talk, far less than a machine can hold. */
const mostAliased = 1_000_000

/**
 * What each alias stands for: the anchor of its name that comes last before it. Undefined, and reported, when an alias stands inside
 * of what it stands for, or when writing all of them out would make an outline of no reasonable size ("a billion laughs").
 * The library resolves an alias by searching the whole document for it; here all are resolved in one walk, and none is written out.
 */
export function resolveAliases(root: Node, source: Source, report: Report): ReadonlyMap<Alias, Node> | undefined {
  const targets = new Map<Alias, Node>()
  const anchors = watchAnchors()
  for (const { node, leaving } of walk(root)) {
    if (!isAlias(node)) {
      if (leaving) anchors.leave(node)
      else anchors.enter(node)
    } else if (!leaving) {
      const target = anchors.find(node.source)
      if (target) targets.set(node, target)
      if (!tellTrouble(node, target && anchors.use(target), source, report)) return undefined
    }
  }
  return targets
}

type Use = 'fine' | 'loop' | 'too many'

/** What the anchors met so far name, and how much all aliases so far stand for. */
function watchAnchors() {
  const named = new Map<string, Node>()
  /** How much a node holds that has been left, with its aliases written out. */
  const sizes = new Map<Node, number>()
  const outsideOf = new Map<Node, number>()
  let writtenOut = 0
  return {
    find: (name: string) => named.get(name),
    enter(node: Node) {
      const name = anchorOf(node)
      if (name === undefined) return
      named.set(name, node)
      outsideOf.set(node, writtenOut)
    },
    leave(node: Node) {
      const before = outsideOf.get(node)
      if (before !== undefined) sizes.set(node, lengthOf(node) + writtenOut - before)
    },
    use(target: Node): Use {
      const size = sizes.get(target)
      if (size === undefined) return 'loop'
      writtenOut += size
      return writtenOut > mostAliased ? 'too many' : 'fine'
    },
  }
}

/** Reports what is wrong with the use of an alias; false when nothing can be made of the document. */
function tellTrouble(alias: Alias, use: Use | undefined, source: Source, report: Report): boolean {
  const span = nodeSpan(alias, source)
  const facts = { alias: alias.source }
  if (use === undefined) report({ code: 'yaml-syntax', facts: { problem: 'BAD_ALIAS', detail: '' }, span })
  else if (use === 'loop') report({ code: 'alias-loop', facts, span })
  else if (use === 'too many') report({ code: 'too-many-aliases', facts, span })
  return use === undefined || use === 'fine'
}

function anchorOf(node: Node): string | undefined {
  return isAlias(node) ? undefined : node.anchor
}

function lengthOf(node: Node): number {
  const [start, end] = node.range ?? [0, 0]
  return end - start
}
