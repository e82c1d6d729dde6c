import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { drawSlides } from '../../scripts/render/drawings.ts'
import type { Diagnostic } from '../../scripts/source/diagnostic.ts'
import { deckFrom } from '../helpers/outline.ts'

const deck = await deckFrom(fileURLToPath(new URL('../outlines/valid/chart.yaml', import.meta.url)))
const report = (problem: Diagnostic) => expect.unreachable(problem.code)
const drawn = await drawSlides(deck, report)
const svgs = [...drawn].map(([slide, html]) => [slide.id, html] as const)

test('draws the same every time, though the library counts its charts', async () => {
  const again = await drawSlides(deck, report)
  expect([...again.values()]).toEqual([...drawn.values()])
})

test.each(svgs)('%s has a name, and the colours and fonts of the theme only', (_, whole) => {
  // What clips isn't seen.
  const svg = whole.replace(/<defs\b.*?<\/defs>/s, '')
  expect(svg).toMatch(/^<svg role="img" aria-label="[^"]+" viewBox="0 0 \d+ \d+">/)
  expect(svg).not.toMatch(/#[0-9a-f]{3}|rgb|hsl|sans-serif|\bzr\d|class=|\bNaN\b|\bundefined\b/)
  const fills = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, color]) => color)
  expect(fills.filter((color) => color !== 'none' && !/^var\(--[\w-]+\)$/.test(color ?? ''))).toEqual([])
})

test('ids are a slide’s own', () => {
  const ids = svgs.flatMap(([, svg]) => [...svg.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

test('bars begin at zero: their lengths are as their values', () => {
  const svg = drawn.get(deck.slides.find(({ id }) => id === 'bar') as (typeof deck.slides)[number]) ?? ''
  const [japan = 0, korea = 0] = [...svg.matchAll(/<path d="M[\d.]+ [\d.]+l([\d.]+) 0l0 [\d.]+l-[\d.]+ 0Z"/g)].map(
    ([, length]) => Number(length),
  )
  expect(korea / japan).toBeCloseTo(52.8 / 40.3, 2)
})
