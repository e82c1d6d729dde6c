import { expect, test } from 'vitest'
import { findDates } from '../../scripts/article/dates/find-dates.ts'
import { loadFold } from '../../scripts/article/text/fold.ts'

const fold = await loadFold()

/** Every date of a text; in brackets a year that the one before it says. */
function dates(text: string): readonly string[] {
  return findDates(fold(text)).map(({ year, carried, month, day }) =>
    [year ?? (carried === null ? '' : `(${carried})`), month ?? '', day ?? ''].join('-').replace(/-+$/, ''),
  )
}

test.each([
  ['2022年5月10日就任', ['2022-5-10']],
  ['２０２２年５月１０日', ['2022-5-10']],
  ['二〇一六年九月一日', ['2016-9-1']],
  ['2019年7、8月间', ['2019-7', '(2019)-8']],
  ['2020年2月至5月', ['2020-2', '(2020)-5']],
  ['2016年开馆，9月1日', ['2016', '(2016)-9-1']],
  ['2018—2021年的调查', ['2018', '2021']],
  ['2016-09-01', ['2016-9-1']],
  ['2016.9.1', ['2016-9-1']],
  ['2019-07/2019-08', ['2019-7', '2019-8']],
  ['on 3 October 2012, at 1.15 a.m.', ['2012-10-3']],
  ['October 3rd, 2012', ['2012-10-3']],
  ['Feb. 2016', ['2016-2']],
  ['between 2012 and 2019', ['2012', '2019']],
  ['9月18日', ['-9-18']],
])('%s', (text, expected) => {
  expect(dates(text)).toEqual(expected)
})

test('numbers that look like years are none', () => {
  expect(dates('共2000人，1850平方米，it has 2,019 beds, month 13: 2019-13')).toEqual([])
})
