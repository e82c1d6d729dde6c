import { expect, test } from 'vitest'
import { formulasIn, markdownFor } from '../../scripts/deck/markdown.ts'

test.each<[string, readonly string[]]>([
  ['勾股 $a^2$ 与 $b$', ['a^2', 'b']],
  ['价格 $5 和 $6', []],
  ['从$5到$6', []],
  ['$ a$ 与 $a $', []],
  ['\\$a$ 与 $a\\$', []],
  ['$a\\$b$', ['a\\$b']],
  ['$20,000 与 $x$', ['x']],
  ['`$a$` 与 $b$', ['b']],
  ['**设$a$，**则$b$。', ['a', 'b']],
  ['$$a$$与$$$$', ['a']],
  ['$a\nb$', ['a\nb']],
  ['$a\n\nb$', []],
  ['$a*b*c$', ['a*b*c']],
  ['[$a$](https://a.invalid/$b$)', ['a']],
])('finds the formulas in %j', (text, expected) => {
  expect(formulasIn(text).map(({ tex }) => tex)).toEqual(expected)
})

test('tells a display from a formula in a line', () => {
  expect(formulasIn('$a$ $$b$$')).toEqual([
    { tex: 'a', isDisplay: false },
    { tex: 'b', isDisplay: true },
  ])
})

test('shows what nobody has set as it is written', () => {
  expect(markdownFor('zh-CN').inline('设 $a<b$')).toEqual({ html: '设 $a&lt;b$', text: '设 $a<b$' })
})
