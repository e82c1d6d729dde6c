import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildDeck } from '../../scripts/deck/build-deck.ts'
import type { Content } from '../../scripts/deck/deck.ts'
import { loadMaterials } from '../../scripts/deck/materials.ts'
import type { Diagnostic } from '../../scripts/source/diagnostic.ts'
import { type Files, watchFiles } from '../../scripts/source/files.ts'
import { parseText, yaml } from '../helpers/outline.ts'

type ChartContent = Extract<Content, { kind: 'chart' }>

const folder = '/talk'

/** A talk's folder in memory. */
function filesOf(texts: Readonly<Record<string, string>>): Files {
  const missing = (path: string) => ({ path, reason: 'missing' }) as const
  return {
    realPath: async (path) => path,
    read: async (path) => {
      const text = texts[path.slice(folder.length + 1)]
      return text === undefined ? missing(path) : { path, text }
    },
    readBytes: async (path) => missing(path),
    list: async () => 'missing',
  }
}

/** The chart of an outline that has one slide with it, and everything that is said of it. */
async function chartOf(chart: string, { lang = 'zh-CN', texts = {} as Record<string, string> } = {}) {
  const problems: Diagnostic[] = []
  const report = (problem: Diagnostic) => void problems.push(problem)
  const text = `lang: ${lang}\ntitle: A\nslides:\n  - title: B\n    chart:\n${chart.replace(/^/gm, '      ')}`
  const outline = parseText({ path: 'outline.yaml', text }, report)
  if (!outline) throw new Error('no outline')
  const { files, asked } = watchFiles(filesOf(texts))
  const materials = await loadMaterials(outline, join(folder, 'outline.yaml'), files, report)
  const codes = problems.map(({ code }) => code)
  if (materials.charts.size === 0) return { codes, asked, content: null }
  const slide = buildDeck(outline, materials).slides.find(({ content }) => content.kind === 'chart')
  return { codes, asked, content: slide?.content as ChartContent }
}

const two = [
  {
    label: '日本',
    values: [
      { number: 37.3, decimals: 1 },
      { number: 40.3, decimals: 1 },
    ],
  },
  {
    label: '韩国',
    values: [
      { number: 45, decimals: 0 },
      { number: 52.8, decimals: 1 },
    ],
  },
]

test.each([
  [
    'a mapping',
    yaml`
    series: [2021, 2022]
    data: { 日本: [37.3, 40.3], 韩国: [45, 52.8] }
  `,
  ],
  [
    'a list of mappings',
    yaml`
    series: [2021, 2022]
    data:
      - 日本: [37.3, 40.3]
      - 韩国: [45, 52.8]
  `,
  ],
  [
    'a table',
    yaml`
    columns: [国家, 2021, 2022]
    rows: [[日本, 37.3, 40.3], [韩国, 45, 52.8]]
  `,
  ],
  ['a file', 'file: a.csv\n'],
])('reads the same from %s', async (_, chart) => {
  const texts = { 'a.csv': '国家,2021,2022\n日本,37.3,40.3\n韩国,45,52.8\n' }
  const { codes, content } = await chartOf(chart, { texts })
  expect(codes).toEqual([])
  expect(content?.chart).toMatchObject({ type: 'column', series: ['2021', '2022'], items: two })
})

test('asks for the file, so that a change of it is seen, also when it is not there', async () => {
  const { asked, codes } = await chartOf('file: data/a.csv\n')
  expect([...asked]).toEqual([join(folder, 'data/a.csv')])
  expect(codes).toEqual(['missing-data'])
})

test.each([
  ['data: { 日本: 40.3, 韩国: 52.8 }', 'column'],
  ['data: { 2019: 1, 2020: 2, 2021: 3, 2022: 4, 2023: 5, 2024: 6, 2025: 7, 2026: 8, 2027: 9 }', 'column'],
  ['data: { 日本受访者对韩国的印象: 40.3, 韩国: 52.8 }', 'bar'],
  ['data: { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9 }', 'bar'],
])('%s becomes a %s chart by itself', async (chart, type) => {
  expect((await chartOf(chart)).content?.chart.type).toBe(type)
})

test('takes a % behind the values for the unit', async () => {
  expect((await chartOf('data: { 日本: 40.3%, 韩国: 52.8% }')).content?.chart.unit).toBe('%')
})

test.each([
  ['emphasis: 韩国\ndata: { 日本: 1, 韩国: 2 }', { of: 'item', index: 1 }],
  ['emphasis: 2022\nseries: [2021, 2022]\ndata: { 日本: [1, 2], 韩国: [2, 3] }', { of: 'series', index: 1 }],
])('finds what is emphasised: %j', async (chart, emphasis) => {
  expect((await chartOf(chart)).content?.chart.emphasis).toEqual(emphasis)
})

test.each([
  ['zh-CN', '柱状图：日本 40.3%，韩国 52.8%。'],
  ['zh-TW', '長條圖：日本 40.3%，韩国 52.8%。'],
  ['ja', '縦棒グラフ：日本 40.3%、韩国 52.8%。'],
  ['ko', '세로 막대그래프: 日本 40.3%, 韩国 52.8%.'],
  ['en', 'Column chart: 日本 40.3%, 韩国 52.8%.'],
])('says the values in %s for those who cannot see them', async (lang, alt) => {
  expect((await chartOf('{ unit: "%", data: { 日本: 40.3, 韩国: 52.8 } }', { lang })).content?.alt).toBe(alt)
})

test('says the unit once, and series by series', async () => {
  const { content } = await chartOf('series: [2021, 2022]\nunit: 万人\ndata: { 日本: [37.3, ""], 韩国: [45, 52.8] }')
  expect(content?.alt).toBe('柱状图（单位：万人）：2021：日本 37.3，韩国 45；2022：日本 缺，韩国 52.8。')
  expect(content?.unit).toBe('（单位：万人）')
})

test('sums up many values', async () => {
  const data = Array.from({ length: 30 }, (_, at) => `${1990 + at}: ${at === 7 ? -2 : at}`).join(', ')
  expect((await chartOf(`{ type: line, data: { ${data} } }`)).content?.alt).toBe(
    '折线图：共 30 项，首项 1990 0，末项 2019 29，最低 1997 −2，最高 2019 29。',
  )
})

test.each([
  ['type: pie\nunit: "%"\ndata: { a: 50.2, b: 30.1, c: 20.3 }', []],
  ['type: pie\nunit: "%"\ndata: { a: 50, b: 30 }', ['unfit-chart']],
  ['type: pie\ndata: { a: 500, b: 300 }', []],
  ['type: line\ncolumns: [x, y]\nrows: [[a, 1], [b, ""], [c, 2]]', []],
  ['type: area\ncolumns: [x, y]\nrows: [[a, 1], [b, ""], [c, 2]]', ['missing-value']],
  ['type: bar\ndata: { a: 1, b: -2, c: 0 }', []],
  ['type: lollipop\nseries: [x, y]\ndata: { a: [1, 2] }', ['unfit-chart']],
  ['type: bar\ndata: [1, 2]', ['no-data']],
])('says what is wrong with %j', async (chart, codes) => {
  expect((await chartOf(chart)).codes).toEqual(codes)
})
