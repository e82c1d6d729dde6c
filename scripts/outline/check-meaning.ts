import type { Report } from '../source/diagnostic.ts'
import { placeOf } from '../source/source.ts'
import { checkDates } from './check-dates.ts'
import { checkNotes } from './check-notes.ts'
import { checkReasons } from './check-reasons.ts'
import { checkRelations } from './check-relations.ts'
import { allEntries, type Entry, withChildren } from './entries.ts'
import { idPattern } from './id.ts'
import { isLanguageTag } from './language.ts'
import { locatorPattern, parseLocators } from './locator.ts'
import type { LocatedOutline } from './schema.ts'
import type { Text } from './shape.ts'

/**
 * What the shape alone can't tell: a language that is none, ids that repeat or can't stand in an address, locators without
 * pages, uneven tables, dates that can't be or are out of order, links that can't be read, notes that take longer than there
 * is time, checks without a reason.
 */
export function checkMeaning(outline: LocatedOutline, report: Report): void {
  const entries = allEntries(outline)
  if (outline.lang) checkLanguage(outline.lang, report)
  checkIds(entries, report)
  for (const entry of entries) {
    if (entry.from) checkLocator(entry.from, report)
    if (!('content' in entry)) continue
    if (entry.content?.kind === 'table') checkRows(entry.content.value, report)
    if (entry.content?.kind === 'timeline') checkDates(entry.content.value, report)
    if (entry.content?.kind === 'relations') checkRelations(entry.content.value, report)
  }
  checkNotes(outline, entries, report)
  checkReasons(entries, report)
  checkShown(outline, report)
}

/** A talk needs a slide: hiding each one, and turning off those that come by themselves, leaves nothing to print. */
function checkShown({ cover, agenda, closing, slides }: LocatedOutline, report: Report): void {
  const isShown = (own: typeof cover) => own !== 'off' && !own?.hidden
  const isOn = isShown(cover) || isShown(closing) || (agenda !== null && isShown(agenda))
  const written = slides.flatMap(withChildren).filter((entry) => !('section' in entry))
  const [first] = written
  if (isOn || !first || written.some((entry) => !('hidden' in entry && entry.hidden))) return
  report({ code: 'no-slides', facts: {}, span: 'title' in first && first.title ? first.title.span : first.span })
}

function checkLanguage(lang: Text, report: Report): void {
  if (!isLanguageTag(lang.value)) report({ code: 'unusable-language', facts: { tag: lang.value }, span: lang.span })
}

function checkIds(entries: readonly Entry[], report: Report): void {
  const seen = new Map<string, Text>()
  for (const { id } of entries) {
    if (!id) continue
    const first = seen.get(id.value)
    if (!new RegExp(idPattern).test(id.value)) {
      report({ code: 'unusable-id', facts: { id: id.value }, span: id.span })
    } else if (first) {
      const { source, start } = first.span
      const path = source === id.span.source ? null : source.path
      report({ code: 'duplicate-id', facts: { id: id.value, line: placeOf(source, start).line, path }, span: id.span })
    }
    if (!first) seen.set(id.value, id)
  }
}

function checkLocator(from: Text, report: Report): void {
  if (parseLocators(from.value)) return
  const facts = { from: from.value, isBackward: new RegExp(locatorPattern).test(from.value) }
  report({ code: 'unreadable-locator', facts, span: from.span })
}

interface Table {
  readonly columns: readonly Text[]
  readonly rows: readonly (readonly Text[])[]
}

function checkRows({ columns, rows }: Table, report: Report): void {
  for (const row of rows) {
    const [first] = row
    if (!first || row.length === columns.length) continue
    report({ code: 'uneven-row', facts: { cells: row.length, columns: columns.length }, span: first.span })
  }
}
