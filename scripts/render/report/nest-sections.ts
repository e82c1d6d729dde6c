import type { CoverageRow } from '../tables/coverage-table.ts'

/** A section with those inside it. */
export interface NestedSection {
  readonly row: CoverageRow
  readonly inner: readonly NestedSection[]
}

/** Sections in the order of the article → the outermost ones, each with those inside it. */
export function nestSections(rows: readonly CoverageRow[]): readonly NestedSection[] {
  const [row, ...others] = rows
  if (!row) return []
  const next = others.findIndex((other) => depthOf(other) <= depthOf(row))
  const end = next === -1 ? others.length : next
  return [{ row, inner: nestSections(others.slice(0, end)) }, ...nestSections(others.slice(end))]
}

/** The row of a section and those of all inside it, in order. */
export function rowsIn({ row, inner }: NestedSection): readonly CoverageRow[] {
  return [row, ...inner.flatMap(rowsIn)]
}

/** What stands before the first heading is a section among the others. */
function depthOf({ section: { level } }: CoverageRow): number {
  return Math.max(1, level)
}
