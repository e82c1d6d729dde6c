import { expect, test } from 'vitest'
import { parseYaml } from '../../scripts/outline/parse-yaml.ts'
import type { Diagnostic } from '../../scripts/source/diagnostic.ts'

test.each([
  ['title: "小讲', 7],
  ["title: '小讲\n  二", 7],
  ['points: [甲', 8],
  ['stats: { value: 1', 7],
  ['title: [a, {b: "c', 15],
])('points at what a file that breaks off leaves open: %j', (text, start) => {
  const told: Diagnostic[] = []
  parseYaml({ path: 'outline.yaml', text }, (diagnostic) => void told.push(diagnostic))
  expect(told.map(({ code, span }) => [code, span?.start])).toEqual([['yaml-syntax', start]])
})
