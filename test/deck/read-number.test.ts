import { describe, expect, test } from 'vitest'
import { numberLabel } from '../../scripts/deck/charts/number-label.ts'
import { hasDecimalComma, readNumber } from '../../scripts/deck/charts/read-number.ts'

test.each([
  ['40.3', 40.3, 1],
  ['28', 28, 0],
  ['0.10', 0.1, 2],
  ['1,234', 1234, 0],
  ['1 234 567.5', 1234567.5, 1],
  ['-3', -3, 0],
  ['−3', -3, 0],
  ['+7', 7, 0],
  ['４０．３', 40.3, 1],
  ['１，２３４', 1234, 0],
  ['.5', 0.5, 1],
])('reads %s', (text, number, decimals) => {
  expect(readNumber(text)).toEqual({ number, decimals, isPercent: false })
})

test.each(['12%', '12 %', '１２％'])('reads %s as a percentage', (text) => {
  expect(readNumber(text)).toEqual({ number: 12, decimals: 0, isPercent: true })
})

test.each(['', '-', '—', '…', 'NA', 'n/a'])('takes "%s" for a missing value', (text) => {
  expect(readNumber(text)).toBe('missing')
})

test.each(['五成', '40,3', '1,23', '12,34,567', '1e5', '3 人', '%', '1.2.3', '--3', '0x10', 'Infinity'])(
  'refuses %s',
  (text) => {
    expect(readNumber(text)).toBeUndefined()
  },
)

test('knows a decimal comma', () => {
  expect(['40,3', '40,30%', '1,234,5'].map(hasDecimalComma)).toEqual([true, true, false])
})

describe('shows a number', () => {
  test.each([
    ['with the decimals that were written', 28, 0, null, 'zh-CN', '28'],
    ['with zeros that were written', 0.1, 2, null, 'zh-CN', '0.10'],
    ['grouped', 1234567, 0, null, 'en', '1,234,567'],
    ['in the way of the language', 1234.5, 1, null, 'de', '1.234,5'],
    ['with a sign behind it', 40.3, 1, '%', 'zh-CN', '40.3%'],
    ['with a currency before it', 12, 0, '$', 'en', '$12'],
    ['without words, which stand once elsewhere', 12, 0, '万人', 'zh-CN', '12'],
    ['with a minus and no hyphen', -3, 0, '%', 'zh-CN', '−3%'],
    ['in European digits', 2022, 0, null, 'ar-EG', '2,022'],
  ])('%s', (_, number, decimals, unit, language, label) => {
    // Arabic groups by another mark; the digits are what counts.
    expect(
      numberLabel({ number, decimals }, unit, language)
        .replace('٬', ',')
        .replace(/^2\.022$/, '2,022'),
    ).toBe(label)
  })
})
