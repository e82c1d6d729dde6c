import type { OutlineAside, OutlineContent } from '../outline/schema.ts'
import type { Text } from '../outline/shape.ts'
import type { Aside, Column, Content, Moment, Point } from './deck.ts'
import { type Rich, richFrom } from './html.ts'
import type { Markdown } from './markdown.ts'
import type { Materials } from './materials.ts'
import { dateLabel } from './moment.ts'
import { resolveChart } from './resolve-chart.ts'
import { resolveCode } from './resolve-code.ts'
import { resolveFigure } from './resolve-figure.ts'
import { resolveMath } from './resolve-math.ts'
import { resolveRelations } from './resolve-relations.ts'

/** What a content key holds → what a slide shows. */
export function resolveContent(
  content: OutlineContent,
  markdown: Markdown,
  language: string,
  materials: Materials,
): Content {
  const { inline } = markdown
  const maybe = (text: Text | null) => (text ? inline(text.value) : null)
  switch (content.kind) {
    case 'points':
      return { kind: 'points', points: content.value.map(({ text, points }) => resolvePoint(text, points, inline)) }
    case 'text':
      return { kind: 'text', text: markdown.block(content.value.value) }
    case 'statement':
      return { kind: 'statement', text: inline(content.value.text.value), note: maybe(content.value.note) }
    case 'stats':
      return {
        kind: 'stats',
        stats: content.value.map(({ value, unit, label, note }) => ({
          value: inline(value.value),
          unit: maybe(unit),
          label: inline(label.value),
          note: maybe(note),
        })),
      }
    case 'timeline':
      return { kind: 'timeline', moments: resolveMoments(content.value, maybe, language) }
    case 'compare':
      return { kind: 'compare', columns: content.value.map((column) => resolveColumn(column, markdown)) }
    case 'quote': {
      const { text, by, note } = content.value
      return { kind: 'quote', text: inline(text.value), by: maybe(by), note: maybe(note) }
    }
    case 'table': {
      const { columns, rows, caption } = content.value
      const cells = (row: readonly Text[]) => row.map(({ value }) => inline(value))
      return { kind: 'table', columns: cells(columns), rows: rows.map(cells), caption: maybe(caption) }
    }
    case 'relations':
      return resolveRelations(content.value, inline, language)
    case 'figure':
      return resolveFigure(content.value, maybe, materials.pictures)
    case 'chart':
      return resolveChart(content.value, maybe, language, materials.charts)
    case 'math':
      return resolveMath(content.value, maybe, materials.formulas)
    case 'code':
      return resolveCode(content.value, maybe, materials.codes)
    default:
      return content satisfies never
  }
}

/** The aside beside a slide's content. */
export function resolveAside(aside: OutlineAside | null, markdown: Markdown): Aside | null {
  return (
    aside && {
      title: aside.title && markdown.inline(aside.title.value),
      text: aside.text && markdown.block(aside.text.value),
      points: aside.points.map(({ value }) => markdown.inline(value)),
    }
  )
}

/** Strong text before a colon, with the marks of what it cites. */
const strongLead =
  /^<strong>(?<lead>(?:(?!<\/strong>).)*)<\/strong>(?<marks>(?:\s*<span class="citation"[^>]*>[^<]*<\/span>)*)\s*[：:]\s*(?<rest>.+)$/s

function resolvePoint(text: Text, points: readonly Text[], inline: (text: string) => Rich): Point {
  const whole = inline(text.value)
  const match = strongLead.exec(whole.html)
  const under = points.map(({ value }) => inline(value))
  if (!match?.groups) return { lead: null, text: whole, points: under }
  const { lead = '', marks = '', rest = '' } = match.groups
  return { lead: richFrom(lead + marks), text: richFrom(rest), points: under }
}

function resolveColumn(
  column: { readonly title: Text; readonly text: Text | null; readonly points: readonly Text[] },
  { inline, block }: Markdown,
): Column {
  return {
    title: inline(column.title.value),
    text: column.text && block(column.text.value),
    points: column.points.map(({ value }) => inline(value)),
  }
}

function resolveMoments(
  entries: readonly { readonly date: Text; readonly title: Text | null; readonly text: Text | null }[],
  maybe: (text: Text | null) => Rich | null,
  language: string,
): readonly Moment[] {
  let yearBefore: number | null = null
  return entries.map(({ date, title, text }) => {
    const { lastYear, ...label } = dateLabel(date.value, language, yearBefore)
    yearBefore = lastYear
    return { ...label, title: maybe(title), text: maybe(text) }
  })
}
