import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pointsOn } from '../../../scripts/render/relations/curve.ts'
import type { Layout } from '../../../scripts/render/relations/diagram.ts'
import type { Trial } from '../../../scripts/render/relations/draft.ts'
import type { Box, Size } from '../../../scripts/render/relations/geometry.ts'
import { layOut } from '../../../scripts/render/relations/lay-out.ts'

/** For graphs of ten actors: ten times what they take. */
const searchTimeout = 90_000

const space = { width: 1120, height: 420 }

/** A graph in text that gets smaller from trial to trial; lengths are those of names and labels, in em. */
function trialsOf(names: readonly number[], links: readonly (readonly [number, number, number])[]): readonly Trial[] {
  return [32, 28, 24, 20, 17, 14, 12, 10, 8].map((size) => ({
    canvas: space,
    graph: {
      lead: 0,
      nodes: names.map((length) => ({ width: (length + 1.4) * size, height: 2.1 * size })),
      links: links.map(([from, to, label]) => ({
        from,
        to,
        labels: label > 0 ? [sized(label, 1, size), sized(label, 2, size)] : [],
      })),
    },
  }))
}

const sized = (length: number, lines: number, size: number): Size => ({
  width: Math.ceil(length / lines) * size + 12,
  height: lines * 1.3 * size,
})

const graphs = fc.integer({ min: 2, max: 10 }).chain((count) => {
  const node = fc.nat({ max: count - 1 })
  const link = fc.tuple(node, node, fc.nat({ max: 7 })).filter(([from, to]) => from !== to)
  return fc.record({
    names: fc.array(fc.integer({ min: 2, max: 7 }), { minLength: count, maxLength: count }),
    links: fc.array(link, { minLength: 1, maxLength: Math.ceil(count * 1.4) }),
  })
})

describe('a layout', () => {
  test(
    'lets nothing touch anything else, whatever the graph',
    () =>
      fc.assert(
        fc.asyncProperty(graphs, async ({ names, links }) => {
          const { layout } = await layOut(trialsOf(names, links))
          expect(flawsOf(layout)).toEqual([])
        }),
        { numRuns: 25, seed: 20221 },
      ),
    searchTimeout,
  )

  test('would not pass with a label on an actor, on another label, or off the canvas', async () => {
    const { layout } = await layOut(
      trialsOf(
        [2, 2, 2],
        [
          [0, 1, 2],
          [1, 2, 2],
        ],
      ),
    )
    const [first, second] = layout.links
    const node = layout.nodes[0] as Box
    if (!first?.label || !second?.label) throw new Error('two labels were asked for')
    const moved = (box: Box) => ({ ...layout, links: [{ ...first, label: { choice: 0, box } }, second] })
    expect(flawsOf(layout)).toEqual([])
    expect(flawsOf(moved(node)).join()).toContain('label 0 touches actor 0')
    expect(flawsOf(moved(second.label.box)).join()).toContain('label 0 touches label 1')
    expect(flawsOf(moved({ ...first.label.box, x: -5 })).join()).toContain('label 0 leaves')
  })

  test('is the same every time', async () => {
    const trials = trialsOf(
      [2, 3, 4, 5, 2, 3],
      [
        [0, 1, 3],
        [1, 2, 4],
        [2, 3, 0],
        [3, 4, 5],
        [4, 5, 2],
        [5, 0, 2],
        [0, 3, 3],
      ],
    )
    const first = await layOut(trials)
    await layOut(
      trialsOf(
        [2, 2, 2, 2],
        [
          [0, 1, 2],
          [1, 2, 2],
          [2, 3, 2],
        ],
      ),
    )
    expect((await layOut(trials)).layout).toEqual(first.layout)
  })

  test('stands a triangle on its base, the first actor on top', async () => {
    const { layout } = await layOut(
      trialsOf(
        [2, 2, 2],
        [
          [0, 1, 2],
          [0, 2, 2],
          [1, 2, 4],
        ],
      ),
    )
    const [top, left, right] = layout.nodes as readonly [Box, Box, Box]
    expect(top.y).toBeLessThan(left.y)
    expect(left.y).toBeCloseTo(right.y)
    expect(left.x).toBeLessThan(top.x)
    expect(top.x).toBeCloseTo((left.x + right.x) / 2)
  })

  test('mirrors a triangle whose base carries several links', async () => {
    const { layout } = await layOut(
      trialsOf(
        [2, 2, 2],
        [
          [0, 1, 4],
          [0, 2, 4],
          [1, 2, 4],
          [2, 1, 3],
          [1, 2, 7],
        ],
      ),
    )
    const [top, left, right] = layout.nodes as readonly [Box, Box, Box]
    expect(left.y).toBeCloseTo(right.y)
    expect(top.x).toBeCloseTo((left.x + right.x) / 2)
    const [one, other, ...base] = layout.links.map(({ label }) => label?.box as Box) as [Box, Box, ...Box[]]
    expect(one.y).toBeCloseTo(other.y)
    expect((one.x + other.x) / 2).toBeCloseTo(top.x)
    // Links of the base stand one under the other, in their order and in even steps.
    for (const { x } of base) expect(x).toBeCloseTo(top.x)
    const [first, second, third] = base.map(({ y }) => y) as [number, number, number]
    expect(first).toBeLessThan(second)
    expect(second - first).toBeCloseTo(third - second)
  })

  test('stands the lead on top', async () => {
    const trials = trialsOf(
      [2, 2, 2],
      [
        [0, 1, 2],
        [1, 2, 2],
        [2, 0, 2],
      ],
    ).map((trial) => ({ ...trial, graph: { ...trial.graph, lead: 1 } }))
    const [first, lead, last] = (await layOut(trials)).layout.nodes as readonly [Box, Box, Box]
    expect(lead.y).toBeLessThan(first.y)
    expect(first.y).toBeCloseTo(last.y)
    expect(first.x).toBeLessThan(last.x)
  })

  test('stands four that are joined in a circle in two rows and columns', async () => {
    const { layout } = await layOut(
      trialsOf(
        [2, 2, 2, 2],
        [
          [0, 1, 2],
          [1, 2, 2],
          [2, 3, 2],
          [3, 0, 2],
        ],
      ),
    )
    const lines = (axis: 'x' | 'y') => new Set(layout.nodes.map((node) => Math.round(node[axis]))).size
    expect([lines('x'), lines('y')]).toEqual([2, 2])
  })

  test('reads on from row to row in a chain', async () => {
    const { layout } = await layOut(
      trialsOf(
        [6, 6, 6, 6, 6],
        [
          [3, 1, 5],
          [1, 0, 5],
          [0, 4, 5],
          [4, 2, 5],
        ],
      ),
    )
    const steps = layout.links.map(({ curve }) => [
      Math.sign(Math.round(curve.end.x - curve.start.x)),
      Math.sign(Math.round(curve.end.y - curve.start.y)),
    ])
    expect(steps).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
      [-1, 0],
    ])
  })

  test('keeps two links between the same actors apart', async () => {
    const { layout } = await layOut(
      trialsOf(
        [2, 2],
        [
          [0, 1, 0],
          [1, 0, 0],
        ],
      ),
    )
    const middles = layout.links.map(({ curve }) => pointsOn(curve, 2)[1]?.y ?? 0)
    expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? 0))).toBeGreaterThan(40)
  })
})

/** What touches what in a layout, by sampling: another way than the layout's own. */
function flawsOf({ nodes, links }: Layout): readonly string[] {
  const labels = links.map(({ label }) => label?.box ?? null)
  const boxes = [
    ...nodes.map((box, index) => ({ name: `actor ${index}`, box })),
    ...labels.flatMap((box, index) => (box ? [{ name: `label ${index}`, box }] : [])),
  ]
  const flaws = boxes.flatMap(({ name, box }, index) => [
    ...(leaves(box) ? [`${name} leaves the canvas`] : []),
    ...boxes
      .slice(index + 1)
      .flatMap((other) =>
        overlap(box, other.box) ? [`${other.name} touches ${name}`, `${name} touches ${other.name}`] : [],
      ),
  ])
  const struck = links.flatMap(({ curve }, index) =>
    labels.flatMap((box, other) => {
      const isStruck =
        box && index !== other && pointsOn(curve, 200).some((point) => overlap({ ...point, width: 0, height: 0 }, box))
      return isStruck ? [`link ${index} strikes label ${other}`] : []
    }),
  )
  return [...flaws, ...struck]
}

const overlap = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2

const leaves = ({ x, y, width, height }: Box) =>
  x - width / 2 < -0.1 ||
  y - height / 2 < -0.1 ||
  x + width / 2 > space.width + 0.1 ||
  y + height / 2 > space.height + 0.1
