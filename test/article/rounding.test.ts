import { expect, test } from 'vitest'
import { findQuantities } from '../../scripts/article/numbers/find-quantities.ts'
import { saysTheSame } from '../../scripts/article/numbers/rounding.ts'
import { loadFold } from '../../scripts/article/text/fold.ts'

const fold = await loadFold()

test.each([
  ['24.7万', 247_000, true],
  ['24.7万', 247_077, false],
  ['约24.7万', 247_077, true],
  ['约24.8万', 247_077, false],
  ['约25万', 247_077, true],
  ['19.8万左右', 198_400, true],
  ['近20万', 198_000, true],
  ['近20万', 203_000, false],
  ['超过110座', 112, true],
  ['超过120座', 112, false],
  ['一百多座', 112, true],
  ['不到120座', 112, true],
  ['不足110座', 112, false],
  ['nearly $19', 18.5, true],
  ['over two million', 2_300_000, true],
  ['more than three million', 2_300_000, false],
  ['about a third', 34, true],
  ['六成', 60, true],
  ['四成一', 41.2, true],
  ['四成', 60, false],
])('%s said of %d: %s', (text, value, isSame) => {
  const [claim] = findQuantities(fold(text))
  expect(claim && saysTheSame(claim, value)).toBe(isSame)
})
