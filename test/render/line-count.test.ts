import { expect, test } from 'vitest'
import { lineCount } from '../../scripts/render/line-count.ts'

test.each([
  ['一二三四五', 5, 1],
  ['一二三四五六', 5, 2],
  ['一二三四五。', 5, 2],
  ['一二三四“五”', 5, 2],
  ['', 5, 1],
  ['甲甲甲·乙乙', 5.8, 2],
  ['2022-04-16', 3, 2],
  ['one two three', 3.9, 2],
  ['<a href="x">https://example.org/a/rather/long/path</a>', 5, 5],
  ['see <a href="x">https://example.org/a/rather/long/path</a>', 5, 6],
  ['<a href="x">https://example.org/a/rather/long.html</a>.', 6, 5],
  ['<a href="x">incomprehensibilities</a>.', 5, 3],
  ['<em>一二</em>三&amp;四', 4.5, 2],
  ['incomprehensibilities', 5, 3],
])('%s takes, in %d em, lines: %d', (text, width, lines) => {
  expect(lineCount(text, width, false)).toBe(lines)
})

test('knows that the Latin font is narrower', () => {
  const text = 'alignment despite antagonism: the security triangle of the United States, Korea and Japan'
  expect(lineCount(text, 21, true)).toBeLessThan(lineCount(text, 21, false))
})

test('takes no line less for letters beside Han, which stand apart', () => {
  expect(lineCount('甲A乙B丙C丁', 6.6, false)).toBe(2)
})
