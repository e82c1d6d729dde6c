import { describe, expect, test } from 'vitest'
import { cleanSvg } from '../../scripts/render/charts/clean-svg.ts'
import { mergeOptions } from '../../scripts/render/charts/merge-options.ts'
import { decimalsOf, marksOf, niceScale } from '../../scripts/render/charts/nice-scale.ts'
import { spread } from '../../scripts/render/charts/spread.ts'
import { wrapLabel } from '../../scripts/render/charts/wrap-label.ts'

describe('merges options', () => {
  test.each([
    ['key by key', { grid: { left: 1, top: 2 } }, { grid: { top: 3 } }, { grid: { left: 1, top: 3 } }],
    ['entry by entry', { series: [{ a: 1 }, { a: 2 }] }, { series: [{ a: 3 }] }, { series: [{ a: 3 }, { a: 2 }] }],
    [
      'a mapping into every entry',
      { series: [{ a: 1 }, { b: 2 }] },
      { series: { c: 3 } },
      {
        series: [
          { a: 1, c: 3 },
          { b: 2, c: 3 },
        ],
      },
    ],
    ['more entries', { series: [{ a: 1 }] }, { series: [{}, { b: 1 }] }, { series: [{ a: 1 }, { b: 1 }] }],
    ['values in place of ours', { color: ['x'], a: { b: 1 } }, { color: 'y', a: null }, { color: 'y', a: null }],
    ['new keys', {}, { title: { text: 'A' } }, { title: { text: 'A' } }],
  ])('%s', (_, ours, theirs, merged) => {
    expect(mergeOptions(ours, theirs)).toEqual(merged)
  })

  test('a prototype is a key like others', () => {
    const theirs = JSON.parse('{"__proto__": {"polluted": true}}')
    expect(Object.getPrototypeOf(mergeOptions({}, theirs))).toBe(Object.prototype)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('parts labels', () => {
  test('between words, evenly', () => {
    expect(wrapLabel('日本受访者对韩日关系未来走向的看法', 220, 24, 'zh-CN')).toEqual([
      '日本受访者对韩日',
      '关系未来走向的看法',
    ])
  })
  test('not before closing marks, not behind opening ones', () => {
    const lines = wrapLabel('中国大陆（不含香港、澳门与台湾地区）', 130, 24, 'zh-CN')
    expect(lines.join('')).toBe('中国大陆（不含香港、澳门与台湾地区）')
    for (const line of lines) expect(line).not.toMatch(/^[、）]|（$/)
  })
  test('inside of a Chinese word only where it alone is too long, and never inside of a Latin one', () => {
    expect(wrapLabel('国际关系学院', 50, 24, 'zh-CN').every((line) => line.length <= 2)).toBe(true)
    expect(wrapLabel('International Relations', 60, 24, 'en')).toEqual(['International', 'Relations'])
  })
})

test.each([
  [0, 52.8, 0, 60],
  [40.3, 76.6, 40, 80],
  [-3, 62, -20, 80],
  [0, 0, 0, 0.2],
  [0.002, 0.0071, 0.002, 0.008],
  [1e9, 7e9, 0, 8e9],
])('a scale from %d to %d is round', (low, high, min, max) => {
  const scale = niceScale(low, high)
  expect(scale.min).toBeCloseTo(min, 9)
  expect(scale.max).toBeCloseTo(max, 9)
  expect(marksOf(scale).length).toBeLessThanOrEqual(8)
  expect(marksOf(scale).at(-1)).toBeCloseTo(max, 9)
})

test('a scale says how many decimals its marks need', () => {
  expect([niceScale(0, 10), niceScale(0, 1), niceScale(0, 0.01)].map(decimalsOf)).toEqual([0, 1, 3])
})

describe('spreads labels', () => {
  test('that have room where they wish to be', () => {
    expect(
      spread(
        [
          { at: 10, size: 10 },
          { at: 50, size: 10 },
        ],
        0,
        100,
      ),
    ).toEqual([10, 50])
  })
  test('that wish for the same place apart, in order', () => {
    const [a = 0, b = 0, c = 0] = spread(
      [
        { at: 95, size: 20 },
        { at: 95, size: 20 },
        { at: 94, size: 20 },
      ],
      0,
      100,
    )
    expect([c, a, b]).toEqual([50, 70, 90])
  })
  test('beyond the edge where there is no room at all, but not over each other', () => {
    expect(
      spread(
        [
          { at: 0, size: 30 },
          { at: 0, size: 30 },
        ],
        0,
        40,
      ),
    ).toEqual([15, 45])
  })
})

describe('cleans what the library writes', () => {
  const clean = (inside: string) =>
    cleanSvg(
      `<svg width="9" height="9" viewBox="0 0 9 9">${inside}</svg>`,
      { width: 9, height: 9 },
      'a-1',
      '说“图”<b>',
      'zh-CN',
    )

  test('names the picture, without a size of its own', () => {
    expect(clean('')).toBe('<svg role="img" aria-label="说“图”&lt;b&gt;" viewBox="0 0 9 9"></svg>')
  })
  test('ids begin with the slide’s', () => {
    const drawn = '<g clip-path="url(#zr7-c0)"></g><clipPath id="zr7-c0"></clipPath>'
    expect(clean(drawn)).toContain('<g clip-path="url(#a-1-c0)"></g><clipPath id="a-1-c0"></clipPath>')
  })
  test('nothing is left that runs, points or loads', () => {
    const svg = clean(
      '<style >.zr0-cls-0:hover{fill:red}</style><script>alert(1)</script><image href="https://example.org/a.png"></image>' +
        '<path d="M0 0" onclick="alert(1)" class="zr0-cls-0" ecmeta_series_index="0" fill="url(https://example.org)"></path>',
    )
    expect(svg).not.toMatch(/style|script|image|href|onclick|class|ecmeta|https/)
    expect(svg).toContain('<path d="M0 0"></path>')
  })
  test('foreign runs have their language', () => {
    expect(clean('<text x="1">言论NPO 동아시아</text>')).toContain('<tspan lang="ko">동아시아</tspan></text>')
  })
  test('text stays text', () => {
    expect(clean('<text>a &lt;b&gt; &amp; c</text>')).toContain('<text>a &lt;b&gt; &amp; c</text>')
  })
})
