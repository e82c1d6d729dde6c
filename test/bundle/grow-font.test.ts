import { describe, expect, test } from 'vitest'
import { pieceRules } from '../../scripts/bundle/font.ts'
import { fontFaceRule, unicodeRange } from '../../scripts/bundle/font-css.ts'
import { growFonts } from '../../scripts/bundle/grow-font.ts'
import { mainFaces } from '../../scripts/bundle/typefaces.ts'

const [face] = mainFaces('Latin') as [ReturnType<typeof mainFaces>[number]]
const characters = (text: string) => new Set(text)

describe('a font that grows', () => {
  test('gets a piece for what it lacks', async () => {
    const cut = growFonts(new Map(), 'en')
    const first = await cut(face, characters('abc'))
    const second = await cut(face, characters('abxy'))
    expect(first.pieces.map(({ covered }) => [...covered].sort().join(''))).toEqual(['abc'])
    expect(second.pieces.map(({ covered }) => [...covered].sort().join(''))).toEqual(['abc', 'xy'])
    expect(second.pieces[0]).toBe(first.pieces[0])
    expect(second.covered).toEqual(characters('abcxy'))
  })

  test('stays as it is when nothing is missing, or the typeface lacks it', async () => {
    const cut = growFonts(new Map(), 'en')
    const first = await cut(face, characters('abc字'))
    expect(first.covered).toEqual(characters('abc'))
    expect(await cut(face, characters('a字'))).toBe(first)
    const other = await cut(face, characters('a字甲'))
    expect(other.pieces).toEqual(first.pieces)
    expect(await cut(face, characters('甲'))).toBe(other)
  })

  test('is cut anew in one when it has many pieces', async () => {
    const cut = growFonts(new Map(), 'en')
    const counts: number[] = []
    for (const letter of 'abcdefghi') counts.push((await cut(face, characters(`z${letter}`))).pieces.length)
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 1, 2, 3])
  })

  test('takes each character from its piece', async () => {
    const cut = growFonts(new Map(), 'en')
    expect(pieceRules(await cut(face, characters('ab'))).join()).not.toContain('unicode-range')
    const rules = pieceRules(await cut(face, characters('abcx')))
    expect(rules.map((rule) => /unicode-range: (.*);/.exec(rule)?.[1])).toEqual(['U+61-62', 'U+63, U+78'])
  })
})

test('counts characters as CSS does', () => {
  expect(unicodeRange('甲aBA𠮷')).toBe('U+41-42, U+61, U+7532, U+20bb7')
  expect(fontFaceRule(face, 'a.ttf', 'truetype')).not.toContain('unicode-range')
})
