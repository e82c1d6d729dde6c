import { describe, expect, test } from 'vitest'
import { holds, normalForm, normalPieces, restOf } from '../../../scripts/print/preflight/compare-text.ts'

describe('normalForm', () => {
  test.each([
    ['“对表”，与 首脑会晤', '对表与首脑会晤'],
    ['co\u00adoper-\nation', 'cooperation'],
    ['⽇韩 ﬁnal ①', '日韩final1'],
  ])('takes %s for %s', (text, expected) => {
    expect(normalForm(text)).toBe(expected)
  })

  test('cuts pieces where a character is missing in the fonts', () => {
    expect(normalPieces({ pieces: ['讲到🎉就止', '……'] }, new Set(['🎉']))).toEqual(['讲到', '就止'])
  })
})

test('sees pieces in their order only', () => {
  expect(holds('甲乙丙丁', ['甲', '丙'])).toBe(true)
  expect(holds('甲乙丙丁', ['丙', '甲'])).toBe(false)
})

describe('restOf', () => {
  const text = '先说第一段然后再说第二段'

  test.each([
    ['on one page', [`页眉${text}页脚`]],
    ['over the foot of a page', ['前文先说第一段然', '页眉后再说第二段']],
    ['over two feet', ['先说第一', '页眉段然后再', '页眉说第二段']],
    ['behind a page that happens to begin like it', ['先说第一次', `页眉${text}`]],
  ])('finds a text %s', (_, pages) => {
    expect(restOf(text, pages)).toBe('')
  })

  test.each([
    ['its end', ['先说第一段然后', '别的话'], '再说第二段'],
    ['what stands at a foot', ['先说第一段', '页眉再说第二段'], '然后再说第二段'],
    ['all of it', ['别的话'], text],
    ['all of it, where a character or two stand by chance', ['先天', '后再'], text],
  ])('tells from where on a text is missing: %s', (_, pages, rest) => {
    expect(restOf(text, pages)).toBe(rest)
  })
})
