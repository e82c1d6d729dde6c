import { expect, test } from 'vitest'
import { locatorText } from '../../../scripts/deck/citations/locator-text.ts'

test.each([
  ['page', '5', 'zh-CN', '第5页'],
  ['page', '5', 'zh-TW', '第5頁'],
  ['page', '5-6', 'ja', '5-6頁'],
  ['page', '5', 'ko', '5쪽'],
  ['page', '5', 'en', 'p. 5'],
  ['page', 'xii–xiv', 'en', 'pp. xii–xiv'],
  ['page', '5, 7', 'de', 'pp. 5, 7'],
  ['chapter', '2', 'zh-CN', '第2章'],
  ['chapter', '2', 'ko', '제2장'],
  ['figure', '3', 'en', 'fig. 3'],
  ['page', '封底', 'zh-CN', '封底'],
  ['constructor', '1', 'en', '1'],
])('%s %s in %s is %s', (label, value, language, text) => {
  expect(locatorText({ label, value }, language)).toBe(text)
})
