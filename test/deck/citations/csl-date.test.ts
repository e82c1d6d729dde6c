import { expect, test } from 'vitest'
import { readCslDate } from '../../../scripts/deck/citations/csl-date.ts'

const parts = (...days: readonly (readonly number[])[]) => ({ 'date-parts': days })

test.each<[unknown, object]>([
  [2022, parts([2022])],
  ['2022', parts([2022])],
  ['2022-05', parts([2022, 5])],
  ['2022-11-13', parts([2022, 11, 13])],
  ['2022-05/2022-06', parts([2022, 5], [2022, 6])],
  ['1972/1973', parts([1972], [1973])],
  ['2022/5/10', parts([2022, 5, 10])],
  ['2022.5.10', parts([2022, 5, 10])],
  ['2022年5月10日', parts([2022, 5, 10])],
  ['2022年5月', parts([2022, 5])],
  ['2022年', parts([2022])],
  ['2022-06-01T12:00:00Z', parts([2022, 6, 1])],
  ['2022~', { ...parts([2022]), circa: true }],
  ['2022-21', { ...parts([2022]), season: 1 }],
  ['-0044', parts([-44])],
  [{ year: 2022, month: 5, day: '10' }, parts([2022, 5, 10])],
  [[{ year: 2022 }, { year: 2023 }], parts([2022], [2023])],
  [{ 'date-parts': [['2022', 5]] }, parts([2022, 5])],
  [{ 'date-parts': [[2022, 5], null] }, parts([2022, 5])],
  [
    { 'date-parts': [[2022]], circa: 'true', season: 2 },
    { ...parts([2022]), circa: true, season: 2 },
  ],
  [{ raw: '2022-05-10' }, parts([2022, 5, 10])],
  [{ literal: '清同治四年' }, { literal: '清同治四年' }],
  ['民国三年', { literal: '民国三年' }],
  ['May 10, 2022', { raw: 'May 10, 2022' }],
])('reads %j', (written, date) => {
  expect(readCslDate(written)).toEqual(date)
})

test.each([
  ['2022-13'],
  ['2022-02-30'],
  ['2023-02-29'],
  ['0'],
  ['12345'],
  ['?'],
  [''],
  [null],
  [[]],
  [{}],
  [{ 'date-parts': [[]] }],
  [{ 'date-parts': [['x']] }],
  [{ year: 2022, day: 3 }],
])('knows no day %j', (written) => {
  expect(readCslDate(written)).toBeUndefined()
})
