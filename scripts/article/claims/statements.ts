import { type ChartTable, tableFromOutline } from '../../deck/charts/chart-table.ts'
import type { Entry } from '../../outline/entries.ts'
import type { OutlineChart } from '../../outline/kinds/chart.ts'
import { parseLocators } from '../../outline/locator.ts'
import { markdownTexts } from '../../outline/markdown-texts.ts'
import type {
  LocatedOutline,
  OutlineContent,
  OutlineSection,
  OutlineSlide,
  OutlineSubsection,
} from '../../outline/schema.ts'
import type { Text } from '../../outline/shape.ts'
import type { Fold } from '../text/fold.ts'
import { type From, type Statement, statement } from './statement.ts'

/** The data files of charts, read. */
export type ChartTables = ReadonlyMap<OutlineChart, ChartTable>

/** Everything that an outline says of its article, slide by slide: titles, texts, notes, figures, the cells of tables and charts. */
export function statementsOf(outline: LocatedOutline, tables: ChartTables, fold: Fold): readonly Statement[] {
  const own = [outline.cover, outline.agenda, outline.closing].filter((entry) => entry !== null && entry !== 'off')
  return [
    ...own.flatMap((entry) => entryStatements(entry, null, tables, fold)),
    ...outline.slides.flatMap((entry) => withChildren(entry, null, tables, fold)),
  ]
}

/** A slide without a place of its own has that of its section. */
function withChildren(
  entry: OutlineSlide | OutlineSection | OutlineSubsection,
  outer: From | null,
  tables: ChartTables,
  fold: Fold,
): readonly Statement[] {
  const from = fromOf(entry) ?? outer
  const inner = 'section' in entry ? entry.slides.flatMap((child) => withChildren(child, from, tables, fold)) : []
  return [...entryStatements(entry, from, tables, fold), ...inner]
}

/** Where an entry says to be from; null when it doesn't, or when nobody can read it. */
export function fromOf({ from }: Entry): From | null {
  const locators = from && parseLocators(from.value)
  return locators ? { written: from.value, locators } : null
}

function entryStatements(entry: Entry, from: From | null, tables: ChartTables, fold: Fold): readonly Statement[] {
  const content = 'content' in entry ? entry.content : null
  const values = content ? contentValues(content, tables) : []
  const taken = new Set(values.map(({ written }) => written))
  const prose = markdownTexts(entry).filter((text) => !taken.has(text))
  return [...prose.map((written) => ({ written })), ...values].map((said) => statement({ entry, from, ...said }, fold))
}

interface Value {
  readonly written: Text
  readonly unit?: string
  readonly subject?: string
  readonly isQuotation?: boolean
}

/** What has its meaning from what stands beside it, or is not Markdown. */
function contentValues(content: NonNullable<OutlineContent>, tables: ChartTables): readonly Value[] {
  switch (content.kind) {
    case 'stats':
      return content.value.flatMap(({ value, unit, label }) => [
        { written: value, unit: unit?.value ?? '', subject: label.value },
        ...(unit ? [{ written: { ...unit, value: '' } }] : []),
      ])
    case 'timeline':
      return content.value.map(({ date, title }) => ({ written: date, subject: title?.value ?? '' }))
    case 'table':
      return content.value.rows.flatMap((row) => cellValues(row, content.value.columns))
    case 'chart':
      return chartValues(content.value, tables)
    case 'quote':
      return [{ written: content.value.text, isQuotation: true }]
    default:
      return []
  }
}

function cellValues(row: readonly Text[], columns: readonly Text[]): readonly Value[] {
  const head = row[0]?.value ?? ''
  return row.map((written, index) => ({
    written,
    ...(index > 0 && {
      subject: `${head} ${columns[index]?.value ?? ''}`,
      unit: unitIn(written, [head, columns[index]?.value ?? '']),
    }),
  }))
}

/** 藏书（万册） says what the numbers beside or below it count. */
function unitIn({ value }: Text, heads: readonly string[]): string {
  if (!/^[\d.,\s]+$/.test(value)) return ''
  return heads.map((head) => /[（(]([^（()）]{1,8})[)）]\s*$/.exec(head)?.[1]).find(Boolean) ?? ''
}

function chartValues(chart: OutlineChart, tables: ChartTables): readonly Value[] {
  const table = tables.get(chart) ?? tableFromOutline(chart, () => {})
  const unit = chart.unit?.value ?? ''
  const cells = (table?.rows ?? []).flatMap(({ label, cells }) => [
    { written: label },
    ...cells.flatMap((written, index) =>
      written ? [{ written, unit, subject: `${label.value} ${table?.columns[index]?.value ?? ''}`.trim() }] : [],
    ),
  ])
  return [...cells, ...(table?.columns ?? []).map((written) => ({ written }))]
}
