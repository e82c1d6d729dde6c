import { expect, test } from 'vitest'
import type { Origin } from '../../scripts/deck/origins.ts'
import { findOrigin } from '../../scripts/proof/find-origin.ts'

const source = { path: 'outline.yaml', text: '' }
const origin = (key: string, letters: string): Origin => ({ key, letters, span: { source, start: 0, end: 0 } })
const origins = [
  origin('title', '改善韩日关系'),
  origin('points[0].text', '改善出于两国自利'),
  origin('points[1].text', '改善'),
  origin('points[2].text', '美国协调'),
]

test.each([
  ['says the same', ['美国协调'], 'points[2].text'],
  ['is a part of it, such as a lead with its point around it', ['出于两国自利', '改善出于两国自利'], 'points[0].text'],
  ['is a part of the shortest', ['韩日关系'], 'title'],
  ['is set together with others', ['美国协调三'], 'points[2].text'],
  ['is nowhere', ['原文第112页'], undefined],
  ['has no letters', [], undefined],
])('finds the text that %s', (_, letters, key) => {
  expect(findOrigin({ letters, shown: '' }, origins)?.key).toBe(key)
})
