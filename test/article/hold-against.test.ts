import { describe, expect, test } from 'vitest'
import { readChartTables } from '../../scripts/article/claims/chart-tables.ts'
import { statementsOf } from '../../scripts/article/claims/statements.ts'
import { composeArticle } from '../../scripts/article/compose-article.ts'
import { readMarkdown } from '../../scripts/article/formats/markdown.ts'
import { readPlainText } from '../../scripts/article/formats/plain-text.ts'
import { holdAgainst } from '../../scripts/article/hold-against.ts'
import { loadFold } from '../../scripts/article/text/fold.ts'
import { chartsIn } from '../../scripts/deck/load-charts.ts'
import type { Diagnostic } from '../../scripts/source/diagnostic.ts'
import type { Files } from '../../scripts/source/files.ts'
import { parseText, yaml } from '../helpers/outline.ts'

const fold = await loadFold()

const plain = composeArticle(
  readPlainText(
    '一、经过\n\n2018年3月15日，收回问卷8,742份，研究员霍启明认为“路比道理更有说服力”。\n\f二、讨论\n\n投票率为73.4%，花费46万元，《青溪县选举办法》由总统尹锡悦签署。GSOMIA 也是。尹锡悦说。\n',
    45,
  ),
  fold,
)

const inSections = composeArticle(
  readMarkdown('# 题\n\n## 一、经过\n\n收回8,742份。\n\n## 二、讨论\n\n投票率73.4%。\n'),
  fold,
)

/** What is found about the slides of an outline, each as its code and the words that it is about. */
async function found(slides: string, article = plain, files: Partial<Files> = {}): Promise<readonly string[]> {
  const source = { path: 'outline.yaml', text: `title: 题\nslides:\n${slides}` }
  const problems: Diagnostic[] = []
  const outline = parseText(source, (problem) => void problems.push(problem))
  if (!outline) throw new Error(problems.map(({ code }) => code).join())
  const tables = await readChartTables(chartsIn(outline), '/talk/outline.yaml', files as Files)
  const diagnostics = holdAgainst(article, outline, statementsOf(outline, tables, fold), fold)
  return diagnostics.map(({ code, span }) => `${code} ${span?.source.text.slice(span.start, span.end)}`)
}

describe('points at', () => {
  test('the number with its unit, behind a citation, in bold text', async () => {
    expect(await found("  - { title: 一, text: '见[@a, 第99页]：**花费47万元**，8,742份' }\n")).toEqual([
      'unsourced-number 47万元',
    ])
  })

  test('the value of a chart, in the file that it stands in', async () => {
    const csv = { path: 'data.csv', text: '年,投票率\n2018,73.4\n2018,74.3\n' }
    const files: Partial<Files> = { realPath: async (path) => path, read: async () => csv }
    expect(await found("  - { title: 一, chart: { file: data.csv, unit: '%' } }\n", plain, files)).toEqual([
      'unsourced-number 74.3',
    ])
  })

  test('the second of two words that are alike', async () => {
    expect(await found('  - { title: 一, text: "问卷8,742份，又说8,743份" }\n')).toEqual(['unsourced-number 8,743份'])
  })

  test('a name with a slip', async () => {
    expect(await found('  - { title: 一, text: 尹锡锐签署《青溪县选举法》和GSOMAI }\n')).toEqual([
      'unsourced-name 尹锡锐',
      'unsourced-name 青溪县选举法',
      'unsourced-name GSOMAI',
    ])
  })
})

describe('a place', () => {
  test('is that of the section where a slide names none', async () => {
    const slides = '  - section: 讨论\n    from: 二 p. 47\n    slides: [{ title: 一, text: 投票率73.4% }]\n'
    expect(await found(slides)).toEqual(['page-out-of-range 47'])
  })

  test('may be a page off', async () => {
    expect(await found('  - { title: 一, from: 一 p. 45, text: 投票率73.4% }\n')).toEqual([])
  })

  test('is a section where the article has no pages', async () => {
    expect(await found('  - { title: 一, from: 一 p. 1, text: 投票率73.4%，收回8742份 }\n', inSections)).toEqual([
      'distant-place 73.4%',
    ])
  })
})

describe('what is checked', () => {
  test('passes, however often it stands on the slide, and nothing else does', async () => {
    const slide = yaml`
      - title: 一
        checked: { 21万元: 67万元减去46万元 }
        text: 花费多了２１ 万元，即21万元，不是22万元
    `
    expect(await found(slide)).toEqual(['unsourced-number 22万元'])
  })

  test('is told when there was nothing to check', async () => {
    expect(await found('  - { title: 一, checked: { 46万元: 见原文 }, text: 花费46万元 }\n')).toEqual([
      'unneeded-check 46万元',
    ])
  })
})

test('a surname alone, and a name without some of its words, are no slips', async () => {
  const text = '首相石田清志签署 the Coastal Transport Agreement。石田清志说。\n'
  const article = composeArticle(readPlainText(text, 1), fold)
  expect(await found('  - { title: 一, text: 石田首相谈 the Coastal Agreement，石田谨慎 }\n', article)).toEqual([])
})

test('titles, authors and works of the outline are known names', async () => {
  const slides = '  - { title: 一, text: 《选举年鉴》说的 }\nreferences: [{ id: a, type: book, title: 选举年鉴 }]\n'
  expect(await found(slides)).toEqual([])
})

describe('names that never occur', () => {
  const article = composeArticle(
    readPlainText('清华教授与北大学者在首尔拜会尹总统。世贸组织没有派人，《渔业协定》由东京的议员起草。\n', 1),
    fold,
  )

  test('are told in their order', async () => {
    const text = '总统李在明、峨山研究院、东京大学、世界银行都支持日内瓦公约'
    expect(await found(`  - { title: 一, text: ${text} }\n`, article)).toEqual([
      'unsourced-name 李在明',
      'unsourced-name 峨山研究院',
      'unsourced-name 东京大学',
      'unsourced-name 世界银行',
      'unsourced-name 日内瓦公约',
    ])
  })

  test('are not those that the article has in a shorter form', async () => {
    const text = '清华大学、北京大学、世界贸易组织、尹锡悦总统、渔业协议'
    expect(await found(`  - { title: 一, text: ${text} }\n`, article)).toEqual([])
  })

  test('are not told of words in quotation marks, which are told themselves', async () => {
    expect(await found('  - { title: 一, text: 他说“峨山研究院错了” }\n', article)).toEqual([
      'unsourced-quote 峨山研究院错了',
    ])
  })
})

test('pages, rows, steps and numbers of a list are no claims', async () => {
  expect(await found('  - { title: 一, text: "1. 见第77页 2. 图 78、表79 3. 第80行；三个方面，第二点" }\n')).toEqual([])
})
