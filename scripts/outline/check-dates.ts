import type { Report } from '../source/diagnostic.ts'
import { placeOf } from '../source/source.ts'
import { compareDates, type PartialDate, parseWhen } from './dates.ts'
import type { Text } from './shape.ts'

/** Warns of dates in a timeline that cannot be, and of entries that stand behind later ones. Words for dates are left alone. */
export function checkDates(moments: readonly { readonly date: Text }[], report: Report): void {
  let latest: { readonly date: PartialDate; readonly written: Text } | null = null
  for (const { date: written } of moments) {
    const when = parseWhen(written.value)
    if (when.type === 'unreadable') {
      report({ code: 'unreadable-date', facts: { date: written.value }, span: written.span })
    }
    if (when.type !== 'date') continue
    if (latest && compareDates(when.first, latest.date) < 0) {
      const { line } = placeOf(latest.written.span.source, latest.written.span.start)
      const facts = { date: written.value, later: latest.written.value, line }
      report({ code: 'unordered-date', facts, span: written.span })
    } else {
      latest = { date: when.first, written }
    }
  }
}
