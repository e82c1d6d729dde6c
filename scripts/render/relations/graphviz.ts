import type { Graph as GraphvizGraph } from '@viz-js/viz'
import type { Arrangement } from './arrange.ts'
import type { Graph } from './diagram.ts'

/** Layers from left to right and from top to bottom, springs, circles. */
const engines = [
  { engine: 'dot', attributes: { rankdir: 'LR' } },
  { engine: 'dot', attributes: { rankdir: 'TB' } },
  { engine: 'neato', attributes: { mode: 'major', overlap: 'prism' } },
  { engine: 'neato', attributes: { mode: 'KK', overlap: 'prism' } },
  { engine: 'circo', attributes: {} },
] as const

/**
 * What Graphviz's engines make of a graph. Only where nodes stand to each other is taken over: Graphviz knows neither the fonts
 * nor how much of a slide is free.
 */
export async function graphvizArrangements(graph: Graph): Promise<readonly Arrangement[]> {
  const { instance } = await import('@viz-js/viz')
  // Engines keep what they need for random numbers: a new instance gives the same answer to the same graph.
  const viz = await instance()
  const input = inputFor(graph)
  return engines.map(({ engine, attributes }) => {
    const { objects } = viz.renderJSON(input, { engine, graphAttributes: { ...attributes, start: 1 } }) as Output
    return positions(objects, graph.nodes.length)
  })
}

interface Output {
  readonly objects: readonly { readonly name: string; readonly pos: string }[]
}

/** Graphviz takes a node's size in inches, of which each has 72 px here. */
function inputFor({ nodes, links }: Graph): GraphvizGraph {
  const inches = (pixels: number) => pixels / 72
  return {
    directed: true,
    graphAttributes: { nodesep: inches(40), ranksep: inches(60) },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    nodes: nodes.map(({ width, height }, index) => ({
      name: String(index),
      attributes: { width: inches(width), height: inches(height) },
    })),
    edges: links.map(({ from, to }) => ({ tail: String(from), head: String(to) })),
  }
}

function positions(objects: Output['objects'], count: number): Arrangement {
  const found = new Map(objects.map(({ name, pos }) => [name, pos]))
  return Array.from({ length: count }, (_, index) => {
    const [x = 0, y = 0] = (found.get(String(index)) ?? '').split(',').map(Number)
    // Graphviz counts from the bottom.
    return { x, y: -y }
  })
}
