import { expect, test } from 'vitest'
import { locatorLabel, wordsFor } from '../../scripts/deck/words.ts'

test.each([
  ['zh-CN', '原文 一 · 第 43–45 页'],
  ['en', 'Article: 一 · pp. 43–45'],
  ['ko', '원문 一 · 43–45쪽'],
])('leads to a place in the article, in %s', (language, label) => {
  const place = { section: '一', pages: [{ first: 43, last: 45 }] }
  expect(locatorLabel([place], wordsFor(language))).toBe(label)
})
