import { isMap, isPair, isSeq, type Node } from 'yaml'

/** A node is reached, or it is left behind with all that is in it. */
export interface Step {
  readonly node: Node
  readonly leaving: boolean
}

/** Every node under one, in the order of the text, each before and after what is in it; aliases are not followed. */
export function* walk(root: Node): Generator<Step, void> {
  const ahead: Step[] = [{ node: root, leaving: false }]
  for (let step = ahead.pop(); step; step = ahead.pop()) {
    yield step
    if (step.leaving) continue
    ahead.push({ node: step.node, leaving: true })
    const inner = childrenOf(step.node)
    for (let index = inner.length - 1; index >= 0; index--) {
      const node = inner[index]
      if (node) ahead.push({ node, leaving: false })
    }
  }
}

function childrenOf(node: Node): readonly (Node | null)[] {
  if (!isMap<Node, Node | null>(node) && !isSeq<Node>(node)) return []
  return node.items.flatMap((item) => (isPair<Node | null, Node | null>(item) ? [item.key, item.value] : [item]))
}
