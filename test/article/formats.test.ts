import { readFileSync } from 'node:fs'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../scripts/article/article.ts'
import { composeArticle } from '../../scripts/article/compose-article.ts'
import { readDocx } from '../../scripts/article/formats/docx.ts'
import { readHtml } from '../../scripts/article/formats/html.ts'
import { readMarkdown } from '../../scripts/article/formats/markdown.ts'
import { readPdf } from '../../scripts/article/formats/pdf.ts'
import { readPlainText } from '../../scripts/article/formats/plain-text.ts'
import { loadFold } from '../../scripts/article/text/fold.ts'

const fold = await loadFold()
const shown = (blocks: readonly Block[]) =>
  blocks.map(({ kind, level, page, text }) => `${kind}${level ?? ''}${page === null ? '' : `@${page}`} ${text}`)
const sections = (blocks: readonly Block[]) =>
  composeArticle(blocks, fold).sections.map(({ label, title }) => `${label} ${title}`)

describe('plain text', () => {
  const text =
    '题目\n\n一、经过\n\n（一）走访\n\n共有12名学生^[1]参\n加，一\n\n[1] 注文，第3页。\n\f直走到第二页。\n\n二、讨论\n\n投票站35个。\n'

  test('has pages, headings and notes', () => {
    expect(shown(readPlainText(text, 45))).toEqual([
      'text@45 题目',
      'heading1@45 一、经过',
      'heading2@45 （一）走访',
      'text@45 共有12名学生^[1]参加，一',
      'note@45 [1] 注文，第3页。',
      'text@46 直走到第二页。',
      'heading1@46 二、讨论',
      'text@46 投票站35个。',
    ])
  })

  test('goes on from one page to the next, notes aside', () => {
    const article = composeArticle(readPlainText(text, 45), fold)
    expect(article.text).toContain('共有12名学生参加，一直走到第二页。')
    expect(sections(readPlainText(text, 45))).toEqual(['一 经过', '一（一） 走访', '二 讨论'])
  })

  test('makes a word whole that a hyphen parts', () => {
    expect(shown(readPlainText('An inter-\nnational study\nof towns\n\n一项研\n究', 1))).toEqual([
      'text An international study of towns',
      'text 一项研究',
    ])
  })
})

test('Markdown has headings, tables and notes', () => {
  const text =
    '# 题目\n\n## 1 经过\n\n共有**12**名[^1]\n学生。\n\n| 城区 | 81.2 |\n| --- | --- |\n| 山区 | 60.9 |\n\n## 2 讨论\n\n[^1]: 注文。\n'
  expect(shown(readMarkdown(text))).toEqual([
    'text 题目',
    'heading1 1 经过',
    'text 共有12名[^1]学生。',
    'table 城区\u300081.2\u3000山区\u300060.9',
    'heading1 2 讨论',
    'note [^1]: 注文。',
  ])
})

test('HTML has headings, tables and notes; what is around the article is left out', () => {
  const html =
    '<nav>99</nav><h1>Turnout</h1><h2>1. Visits</h2><p>It cost $4.7&nbsp;million<sup><a href="#fn1">1</a></sup>.</p><table><tr><th>Town</th><td>81.2</td></tr></table><h2>2. Talk</h2><section role="doc-endnotes"><p>A report.</p></section><script>1</script>'
  expect(shown(readHtml(html))).toEqual([
    'text Turnout',
    'heading1 1. Visits',
    'text It cost $4.7 million.',
    'table Town 81.2',
    'heading1 2. Talk',
    'note A report.',
  ])
})

test('a Word document has the headings of its styles, tables and notes', async () => {
  const bytes = readFileSync(new URL('formats/turnout.docx', import.meta.url))
  const blocks = await readDocx(bytes)
  expect(shown(blocks).map((block) => block.replace(/\s*↑\s*$/, ''))).toEqual([
    'text 县城选举的投票率',
    'heading1 一、调查的经过',
    'heading2 （一）走访',
    'text 2018年3月15日，收回问卷8,742份。',
    'table 城区 81.2',
    'heading1 二、讨论',
    'text 投票站增加到35个。',
    'note 《选举年鉴》，2019年版。',
  ])
  expect(sections(blocks)).toEqual(['一 调查的经过', '一（一） 走访', '二 讨论'])
})

test('a PDF has pages, without the line that all of them have', async () => {
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.TimesRoman)
  for (const lines of [
    ['Turnout in Towns'],
    ['1. Visits', '', 'We counted 8,742 forms'],
    ['and found 73.4 percent.'],
  ]) {
    const page = file.addPage([400, 400])
    page.drawText(`Journal of Elections ${file.getPageCount()}`, { x: 20, y: 380, size: 9, font })
    lines.forEach((line, index) => void page.drawText(line, { x: 20, y: 340 - index * 14, size: 11, font }))
  }
  const article = composeArticle(await readPdf(await file.save(), 45), fold)
  expect(article.text).toBe('Turnout in Towns\n1. Visits\nWe counted 8,742 forms and found 73.4 percent.')
  expect(article.quantities.map(({ said, page }) => [said.value, page])).toEqual([
    [8742, 46],
    [73.4, 47],
  ])
})
