import { expect, test } from 'vitest'
import { fitSize, widthInEm } from '../../scripts/render/fit-size.ts'

test.each([
  ['淘井', 2],
  ['well', 2],
  ['WELL', 2.2],
  ['1738 年', 3.7],
])('takes %s for about %f em wide', (text, width) => {
  expect(widthInEm(text)).toBeCloseTo(width)
})

test('sets less text larger', () => {
  const sizeOf = (text: string) => fitSize([{ text, width: 400 }], 300, 40)
  expect(sizeOf('谁来淘井？')).toBe(40)
  expect(sizeOf('谁来淘井？'.repeat(12))).toBeLessThan(40)
  expect(sizeOf('谁来淘井？'.repeat(500))).toBe(24)
})
