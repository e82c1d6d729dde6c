import type { Raw } from '../../outline/shape.ts'
import type { Diagnostic, Report } from '../../source/diagnostic.ts'
import type { Expected, Found } from '../../source/facts/shape.ts'
import type { Span } from '../../source/source.ts'
import type { CslItem, Work } from './citation.ts'
import { dateVariables, nameVariables } from './csl-data.ts'
import { readCslDate } from './csl-date.ts'

/** A work, and what helps to speak of it. */
export interface LocatedWork extends Work {
  /** Where a part of its entry stands; of what isn't there: the entry's first line. */
  readonly placeOf: (...path: readonly (string | number)[]) => Span
  /** What is wrong in it, told when it is cited. */
  readonly remarks: readonly Diagnostic[]
  /** Whether it stands in the outline itself. */
  readonly isInline: boolean
}

/**
 * One entry of `references:` or of a bibliography → CSL-JSON: dates as parts or words, names as lists, everything else as text.
 * Undefined when it is no mapping or lacks an id, which is reported.
 */
export function readWork(raw: Raw, isInline: boolean, report: Report): LocatedWork | undefined {
  const placeOf = (...path: readonly (string | number)[]) => firstLine(raw.spanAt(path))
  const { value } = raw
  if (!isRecord(value)) {
    report(wrongType({ type: 'map', owner: 'work' }, value, placeOf()))
    return undefined
  }
  const id = textOf(value.id ?? value['citation-key'])
  if (id === undefined) {
    report({ code: 'missing-key', facts: { owner: 'work', key: 'id' }, span: placeOf() })
    return undefined
  }
  const remarks: Diagnostic[] = []
  const variables = Object.entries(value).map(([key, written]) => {
    const read = readVariable(key, written)
    if (read === undefined && written !== null && written !== '') remarks.push(unusable(key, written, placeOf(key)))
    return [key, read] as const
  })
  const known = variables.filter(([key, read]) => read !== undefined && key !== 'id' && key !== 'type')
  const item: CslItem = { ...Object.fromEntries(known), id, type: textOf(value.type) ?? '' }
  return { item, span: placeOf(), placeOf, remarks, isInline }
}

function readVariable(key: string, written: unknown): unknown {
  if (dateVariables.has(key)) return readCslDate(written)
  if (nameVariables.has(key)) return readNames(written)
  if (key === 'custom' || key === 'categories') return undefined
  return textOf(written)
}

function unusable(key: string, written: unknown, span: Span): Diagnostic {
  if (dateVariables.has(key)) return { code: 'unreadable-date', facts: { date: shownDate(written) }, span }
  return wrongType({ type: 'text' }, written, span)
}

/** A date as one would read it aloud: the parts of `{date-parts: [[2022, 2, 30]]}` are `2022-2-30`. */
function shownDate(written: unknown): string {
  const parts = isRecord(written) ? (written['date-parts'] ?? written.raw) : written
  if (!Array.isArray(parts)) return textOf(parts) ?? JSON.stringify(written)
  return parts.map((day) => (Array.isArray(day) ? day.join('-') : JSON.stringify(day))).join('/')
}

function wrongType(expected: Expected, value: unknown, span: Span): Diagnostic {
  return { code: 'wrong-type', facts: { expected, found: findingOf(value) }, span }
}

function findingOf(value: unknown): Found {
  if (Array.isArray(value)) return { type: 'list', count: value.length }
  if (isRecord(value)) return { type: 'map', isText: false }
  return value === null ? { type: 'nothing' } : { type: 'value', value: String(value), meant: null }
}

/** A list of names or a single one; a name that is one text is shown as it is. */
function readNames(written: unknown): readonly unknown[] | undefined {
  const names = (Array.isArray(written) ? written : [written]).map((name) => {
    const text = textOf(name)
    if (text !== undefined) return { literal: text }
    return isRecord(name)
      ? Object.fromEntries(Object.entries(name).map(([part, of]) => [part, textOf(of) ?? of]))
      : undefined
  })
  return names.includes(undefined) ? undefined : names
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string'))
    return value.join('; ')
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A whole entry is too much to underline; its first line shows which one is meant. */
function firstLine({ source, start, end }: Span): Span {
  const length = source.text.slice(start, end).search(/\r?\n|$/)
  return { source, start, end: start + length }
}
