import { closest } from '../../source/closest.ts'
import type { Report } from '../../source/diagnostic.ts'
import { placeOf, type Span } from '../../source/source.ts'
import type { CslItem } from './citation.ts'
import { foreignTypes, knownVariables, needs, workTypes } from './csl-data.ts'
import type { LocatedWork } from './read-work.ts'

/**
 * Tells what is wrong with works: types and variables that CSL doesn't know, dates that cannot be, what a reader would miss, works entered
 * twice. Of a bibliography, which may hold a scholar's whole library, only the works that are `cited` are looked at.
 */
export function checkWorks(works: readonly LocatedWork[], cited: ReadonlySet<string>, report: Report): void {
  const looked = works.filter(({ item, isInline }) => isInline || cited.has(item.id))
  for (const work of looked) {
    checkType(work, report)
    checkVariables(work, report)
    for (const remark of work.remarks) report(remark)
    checkNeeds(work, report)
  }
  findSameWorks(looked, report)
}

function checkType({ item: { type }, placeOf }: LocatedWork, report: Report): void {
  if (type === '') report({ code: 'missing-key', facts: { owner: 'work', key: 'type' }, span: placeOf() })
  else if (!workTypes.includes(type)) {
    const facts = {
      type,
      meant: foreignTypes.get(type.toLowerCase()) ?? closest(type, workTypes) ?? null,
      known: workTypes,
    }
    report({ code: 'unknown-work-type', facts, span: placeOf('type') })
  }
}

function checkVariables({ item, placeOf }: LocatedWork, report: Report): void {
  for (const variable of Object.keys(item)) {
    if (knownVariables.includes(variable)) continue
    const facts = { variable, meant: closest(variable, knownVariables) ?? null }
    report({ code: 'unknown-variable', facts, span: keyBefore(variable, placeOf(variable)) })
  }
}

/** A key, from the place of its value. */
function keyBefore(key: string, value: Span): Span {
  const { source, start } = value
  const at = source.text.lastIndexOf(key, start)
  // In BibTeX, where fields have other names, the place is that of the entry.
  const isBefore =
    at !== -1 && /^["']?\s*:\s*["'&*[{|>]?[^\n]*$/.test(source.text.slice(at + key.length, start).trimEnd() || ':')
  return isBefore ? { source, start: at, end: at + key.length } : value
}

function checkNeeds({ item, placeOf, remarks }: LocatedWork, report: Report): void {
  // What is there but cannot be read has been told.
  const told = (variable: string) => remarks.some(({ span }) => span?.start === placeOf(variable).start)
  const rows = needs.get(item.type) ?? []
  const missing = rows.filter((row) => !row.some((variable) => item[variable] !== undefined || told(variable)))
  const needed = missing.map(([first = '']) => first).filter((variable) => !isUnpublished(item, variable))
  if (needed.length === 0) return
  report({ code: 'incomplete-work', facts: { id: item.id, type: item.type, missing: needed }, span: placeOf() })
}

/** What is in press has no date yet. */
function isUnpublished({ status }: CslItem, variable: string): boolean {
  return variable === 'issued' && status !== undefined
}

function findSameWorks(works: readonly LocatedWork[], report: Report): void {
  const first = new Map<string, LocatedWork>()
  for (const work of works) {
    const marks = marksOf(work.item)
    const same = marks.find((mark) => first.has(mark))
    const other = same === undefined ? undefined : first.get(same)
    if (other) {
      const { source, start } = other.span
      const path = source === work.span.source ? null : source.path
      const facts = { id: work.item.id, other: other.item.id, line: placeOf(source, start).line, path }
      report({ code: 'same-work', facts, span: work.placeOf('id') })
    }
    for (const mark of marks) if (!first.has(mark)) first.set(mark, work)
  }
}

/** What two entries of one work have in common: the DOI; title and address; title, year and first author. */
function marksOf(item: CslItem): readonly string[] {
  const title = String(item.title ?? '')
    .toLowerCase()
    .replace(/<[^>]*>|[\s\p{P}]/gu, '')
  const doi = String(item.DOI ?? '')
    .toLowerCase()
    .replace(/^https?:\/\/(dx\.)?doi\.org\//, '')
  const address = String(item.URL ?? '').replace(/^https?:\/\/|\/$/g, '')
  const [author] = (item.author as readonly Record<string, string>[] | undefined) ?? []
  const name = author && `${author.family ?? ''}${author.given ?? ''}${author.literal ?? ''}`
  const [[year] = []] = (item.issued as { 'date-parts'?: readonly number[][] } | undefined)?.['date-parts'] ?? []
  return [
    ...(doi ? [`doi ${doi}`] : []),
    ...(title && address ? [`address ${title} ${address}`] : []),
    // Numbers of volumes and pages tell instalments of one title apart.
    ...(title && name && year
      ? [`title ${title} ${name} ${year} ${item.volume ?? ''} ${item.page ?? ''} ${item.type}`]
      : []),
  ]
}
