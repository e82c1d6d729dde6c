import { expect, test } from 'vitest'
import { readToUnicode, writeToUnicode } from '../../../scripts/print/pdf/to-unicode.ts'

test('reads single codes, ranges, ranges with a list, and texts of several characters', () => {
  const table = readToUnicode(`1 begincodespacerange <0000> <FFFF> endcodespacerange
    2 beginbfchar <0003> <0020> <0010> <006600660069> endbfchar
    2 beginbfrange <0020> <0022> <4E00> <0030> <0031> [<D83CDF89> <0041>] endbfrange
    endcmap`)
  expect(Object.fromEntries(table)).toEqual({ 3: ' ', 16: 'ffi', 32: '一', 33: '丁', 34: '丂', 48: '🎉', 49: 'A' })
})

test('reads what it writes of what glyphs stand for: ligatures, and characters beyond the basic plane', () => {
  const texts = new Map([
    ...Array.from({ length: 250 }, (_, glyph) => [glyph + 1, '韩'] as const),
    [900, 'ffi'],
    [901, '𠮷'],
  ])
  expect(readToUnicode(writeToUnicode(texts))).toEqual(texts)
})
