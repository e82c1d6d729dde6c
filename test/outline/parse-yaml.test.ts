import { expect, test } from 'vitest'
import { parseYaml } from '../../scripts/outline/parse-yaml.ts'
import type { Diagnostic } from '../../scripts/source/diagnostic.ts'

test.each(['title: "小讲', "title: '小讲\n  二", 'points: [甲', 'stats: { value: 1'])(
  'points into a file that breaks off: %j',
  (text) => {
    const told: Diagnostic[] = []
    parseYaml({ path: 'outline.yaml', text }, (diagnostic) => void told.push(diagnostic))
    expect(told.map(({ code, span }) => [code, span?.end])).toEqual([['yaml-syntax', text.length]])
  },
)
