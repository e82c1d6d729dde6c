import type { Report } from '../source/diagnostic.ts'
import { parseLocators } from './locator.ts'
import type { LocatedOutline, OutlineOwnSlide, OutlineSection, OutlineSlide, OutlineSubsection } from './schema.ts'
import type { Text } from './shape.ts'

type Entry = OutlineSlide | OutlineSection | OutlineSubsection | OutlineOwnSlide

/** What the shape alone can't tell: ids that repeat or can't stand in an address, locators without pages, uneven tables. */
export function checkMeaning(outline: LocatedOutline, report: Report): void {
  const entries = allEntries(outline)
  checkIds(entries, report)
  for (const entry of entries) {
    if (entry.from) checkLocator(entry.from, report)
    if ('content' in entry && entry.content?.kind === 'table') checkRows(entry.content.value, report)
  }
}

function allEntries(outline: LocatedOutline): readonly Entry[] {
  const own = [outline.cover, outline.agenda, outline.closing].filter((entry) => entry !== null && entry !== 'off')
  return [...own, ...outline.slides.flatMap(withChildren)]
}

function withChildren(entry: OutlineSlide | OutlineSection | OutlineSubsection): readonly Entry[] {
  return 'section' in entry ? [entry, ...entry.slides.flatMap(withChildren)] : [entry]
}

function checkIds(entries: readonly Entry[], report: Report): void {
  const seen = new Set<string>()
  for (const { id } of entries) {
    if (!id) continue
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/i.test(id.value)) {
      report({
        severity: 'error',
        code: 'unusable-id',
        message: `the id "${id.value}" cannot stand in an address`,
        span: id.span,
        hint: 'use Latin letters, digits and single hyphens, a letter first',
      })
    } else if (seen.has(id.value)) {
      report({
        severity: 'error',
        code: 'duplicate-id',
        message: `the id "${id.value}" is taken`,
        span: id.span,
        hint: 'give each slide and section an id of its own, or none',
      })
    }
    seen.add(id.value)
  }
}

function checkLocator(from: Text, report: Report): void {
  if (parseLocators(from.value)) return
  report({
    severity: 'error',
    code: 'unreadable-locator',
    message: `"${from.value}" names no page of the article`,
    span: from.span,
    hint: 'write it as "一（一） pp. 113-114" or "p. 112"',
  })
}

function checkRows(
  { columns, rows }: { readonly columns: readonly Text[]; readonly rows: readonly (readonly Text[])[] },
  report: Report,
): void {
  for (const row of rows) {
    const [first] = row
    if (!first || row.length === columns.length) continue
    report({
      severity: 'error',
      code: 'uneven-row',
      message: `this row has ${row.length} cells, the table has ${columns.length} columns`,
      span: first.span,
      hint: 'give every row one cell a column; "" leaves a cell empty',
    })
  }
}
