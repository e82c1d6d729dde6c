import { describe, expect, it } from 'vitest'
import { placeOf } from '../../scripts/source/source.ts'

const source = (text: string) => ({ path: 'outline.yaml', text })

describe('placeOf', () => {
  it.each([
    ['a\nb', 0, { line: 1, column: 1, text: 'a' }],
    ['a\nb', 1, { line: 1, column: 2, text: 'a' }],
    ['a\nb', 2, { line: 2, column: 1, text: 'b' }],
    ['a\nb\n', 4, { line: 3, column: 1, text: '' }],
    ['a\r\nb\r\n', 3, { line: 2, column: 1, text: 'b' }],
    ['', 0, { line: 1, column: 1, text: '' }],
  ])('finds line, column and text of %j at %i', (text, offset, place) => {
    expect(placeOf(source(text), offset)).toEqual(place)
  })

  it('finds ten thousand places in a large file without counting its lines each time', () => {
    const large = source('一行文字\n'.repeat(1_000_000))
    const started = performance.now()
    for (let at = 0; at < 10_000; at++) placeOf(large, large.text.length - at)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
