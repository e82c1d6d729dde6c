import { expect, test } from 'vitest'
import { plain } from '../../scripts/deck/html.ts'
import { tableSize } from '../../scripts/render/table-size.ts'

const room = { width: 1120, height: 470 }

function table(rows: readonly (readonly string[])[]) {
  return {
    kind: 'table',
    columns: rows[0]?.map(() => plain('列')) ?? [],
    rows: rows.map((row) => row.map(plain)),
    caption: null,
  } as const
}

const small = table([
  ['甲', '一句话'],
  ['乙', '两句话'],
])

test('sets a small table large, in rows that stand wide', () => {
  expect(tableSize(small, room, 'zh-CN')).toEqual({ size: 30, rowPadding: 22 })
})

test('sets text smaller first, and rows closer when the smallest does not do', () => {
  const sizes = [300, 260, 220, 180].map((height) => tableSize(small, { width: 1120, height }, 'zh-CN'))
  expect(sizes.map(({ size }) => size)).toEqual([30, 28, 30, 26])
  expect(sizes.map(({ rowPadding }) => rowPadding)).toEqual([22, 22, 13, 10])
})

test('sets text a little smaller where that keeps every cell on its line, and no smaller where it does not', () => {
  const sizeOf = (length: number) =>
    tableSize(table([['甲', '研究东亚安全问题'.repeat(8).slice(0, length)]]), room, 'zh-CN').size
  expect([30, 36, 39, 60].map(sizeOf)).toEqual([30, 28, 26, 30])
})

test('knows that a column is no narrower than its longest phrase, which leaves the others less', () => {
  const short = table([['甲', '一二三四五六七八九十'.repeat(8)]])
  const long = table([['supercalifragilisticexpialidocious'.repeat(2), '一二三四五六七八九十'.repeat(8)]])
  const narrow = { width: 1120, height: 260 }
  expect(tableSize(long, narrow, 'zh-CN').size).toBeLessThan(tableSize(short, narrow, 'zh-CN').size)
})
