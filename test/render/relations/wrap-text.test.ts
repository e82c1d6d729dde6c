import { describe, expect, test } from 'vitest'
import { wrapText } from '../../../scripts/render/relations/wrap-text.ts'

const lines = (text: string, count: number, language = 'zh-CN') => wrapText(text, count, 'regular', language).lines

describe('text in lines', () => {
  test('is one line when one is asked for', () => {
    expect(wrapText('历史、领土争端', 1, 'regular', 'zh-CN')).toEqual({ lines: ['历史、领土争端'], width: 7 })
  })

  test('is broken evenly, between words', () => {
    expect(lines('历史问题与领土争端长期未解，互信不足', 2)).toEqual(['历史问题与领土争端', '长期未解，互信不足'])
    expect(lines('Trilateral security cooperation', 2, 'en')).toEqual(['Trilateral security', 'cooperation'])
  })

  test.each([2, 3, 4, 5])(
    'never begins with a mark that closes, nor ends with one that opens, in %i lines',
    (count) => {
      for (const line of lines('历史、领土争端（2018—2019）与“强征劳工”、慰安妇问题：未决。', count)) {
        expect(line).not.toMatch(/^[、。：）”—]/u)
        expect(line).not.toMatch(/[（“]$/u)
      }
    },
  )

  test('parts only words that are too long for any line', () => {
    expect(lines('1910-1945', 2, 'en')).toEqual(['1910-1945'])
    expect(lines('https://example.org/a/very/long/address', 3, 'en').length).toBeGreaterThan(1)
  })

  test('loses nothing but blanks at the ends of lines', () => {
    const text = 'Korea and 日本 in 1910—1945：“annexation”'
    for (const count of [1, 2, 3, 4])
      expect(lines(text, count).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })
})
