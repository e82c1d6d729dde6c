import { expect, test } from 'vitest'
import { parseLocators } from '../../scripts/outline/locator.ts'

test.each([
  ['一（一） pp. 113-114', '一（一）'],
  ['I, p. 43', 'I'],
  ['Introduction pp. 41-42', 'Introduction'],
  ['一（一），第 113 页', '一（一）'],
])('leaves the comma before the pages out of the section: %s', (written, section) => {
  expect(parseLocators(written)).toMatchObject([{ section }])
})
