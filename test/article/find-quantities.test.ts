import { expect, test } from 'vitest'
import { findDates } from '../../scripts/article/dates/find-dates.ts'
import { findQuantities } from '../../scripts/article/numbers/find-quantities.ts'
import { loadFold } from '../../scripts/article/text/fold.ts'

const fold = await loadFold()

/** Every number of a text, each with its unit. */
function numbers(text: string): readonly string[] {
  const folded = fold(text)
  return findQuantities(folded, findDates(folded)).map(({ value, unit }) =>
    `${Number(value.toPrecision(6))} ${unit?.name ?? ''}`.trim(),
  )
}

test.each([
  ['五年投入4,752万元', ['5 年', '47520000 元']],
  ['投入４７５２万元', ['47520000 元']],
  ['投入4,752萬元', ['47520000 元']],
  ['合计1.36亿元，为2.9倍', ['136000000 元', '2.9']],
  ['一百一十二座', ['112 座']],
  ['一亿三千万人', ['130000000 人']],
  ['三十余座', ['30 座']],
  ['百分之二十三点六', ['23.6 %']],
  ['三分之一', ['33.3333 %']],
  ['六成，近七成五', ['60 %', '75 %']],
  ['2.7个百分点', ['2.7 个百分点']],
  ['55分钟，2.4 小时', ['55 分钟', '2.4 小时']],
  ['第20届，第七次', ['20 届', '7 次']],
  ['a loss of $4.7 million', ['4700000 美元']],
  ['€1.2m and 5 m', ['1200000 欧元', '5 米']],
  ['412 000 shifts', ['412000']],
  ['eighty-six thousand people', ['86000']],
  ['two thirds, 3/4', ['66.6667 %', '75 %']],
  ['6.1 percentage points, 27 per cent', ['6.1 个百分点', '27 %']],
  ['the fifteenth route', ['15']],
])('%s', (text, expected) => {
  expect(numbers(text)).toEqual(expected)
})

test('dates, words that hold numerals, and names with figures are no numbers', () => {
  expect(numbers('2022年5月10日统一进一步推进，COVID-19 与 CO2，四边机制，千万不要')).toEqual([])
})
