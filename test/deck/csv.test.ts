import { expect, test } from 'vitest'
import { parseCsv } from '../../scripts/deck/charts/csv.ts'
import type { Diagnostic } from '../../scripts/source/diagnostic.ts'

function read(text: string): { cells: readonly (readonly string[])[] | undefined; problems: readonly Diagnostic[] } {
  const problems: Diagnostic[] = []
  const rows = parseCsv({ path: 'data.csv', text }, (problem) => void problems.push(problem))
  return { cells: rows?.map((row) => row.map(({ value }) => value)), problems }
}

test.each([
  ['commas', 'a,b\n1,2\n'],
  ['semicolons', 'a;b\n1;2\n'],
  ['tabs', 'a\tb\n1\t2\n'],
  ['Windows line ends', 'a,b\r\n1,2\r\n'],
  ['no line end at the end', 'a,b\n1,2'],
  ['blank lines, and lines of empty cells', 'a,b\n\n1,2\n,\n'],
  ['blanks around cells', ' a , b\n 1 ,\u30002\n'],
  ['quotation marks', '"a",b\n"1",2\n'],
])('reads %s', (_, text) => {
  expect(read(text)).toEqual({
    cells: [
      ['a', 'b'],
      ['1', '2'],
    ],
    problems: [],
  })
})

test('keeps what stands between quotation marks: separators, quotation marks, line breaks as blanks', () => {
  expect(read('a,b\n"x, ""y""\nz",2\n').cells?.[1]).toEqual(['x, "y" z', '2'])
})

test('keeps empty cells, also at the end', () => {
  expect(read('a,b,c\n1,,\n').cells?.[1]).toEqual(['1', '', ''])
})

test('does not count separators inside quotation marks', () => {
  expect(read('"a,b,c";d\n1;2\n').cells).toEqual([
    ['a,b,c', 'd'],
    ['1', '2'],
  ])
})

test('says where a cell stands', () => {
  const [, row] = parseCsv({ path: 'data.csv', text: 'a,b\nx, 12\n' }, () => {}) ?? []
  expect(row?.[1]?.span).toMatchObject({ start: 7, end: 9 })
})

test.each([
  ['a,b\n"x,2\n', 4, true],
  ['a,b\n"x"y,2\n', 7, false],
])('tells of a broken quotation mark in %j', (text, start, isOpen) => {
  const { cells, problems } = read(text)
  expect(cells).toBeUndefined()
  expect(problems).toMatchObject([{ code: 'broken-quote', facts: { isOpen }, span: { start } }])
})

test('reads 100,000 lines in a moment', () => {
  const start = performance.now()
  expect(read(`a,b\n${'日本,"4,0"\n'.repeat(100_000)}`).cells).toHaveLength(100_001)
  expect(performance.now() - start).toBeLessThan(3000)
})
