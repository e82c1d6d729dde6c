import { dirname, resolve } from 'node:path'
import { allEntries } from '../outline/entries.ts'
import type { OutlineChart } from '../outline/kinds.ts'
import type { LocatedOutline } from '../outline/schema.ts'
import type { Text } from '../outline/shape.ts'
import type { Report } from '../source/diagnostic.ts'
import type { Files } from '../source/files.ts'
import { isInside } from '../source/is-inside.ts'
import type { Chart } from './charts/chart.ts'
import { type ChartTable, tableFromCsv, tableFromOutline } from './charts/chart-table.ts'
import { parseCsv } from './charts/csv.ts'
import { readChart } from './charts/read-chart.ts'

/** The charts of an outline, by what the author wrote. */
export type Charts = ReadonlyMap<OutlineChart, Chart>

/** Reads the charts, and the data files that they name, side by side. Whatever keeps one from being drawn is reported. */
export async function loadCharts(
  outline: LocatedOutline,
  outlinePath: string,
  files: Files,
  report: Report,
): Promise<Charts> {
  const charts = chartsIn(outline)
  if (charts.length === 0) return new Map()
  const folder = await files.realPath(dirname(resolve(outlinePath)))
  const load = async (chart: OutlineChart): Promise<readonly [OutlineChart, Chart | undefined]> => {
    const inline = tableFromOutline(chart, report)
    const file = chart.content?.kind === 'file' ? chart.content.value : null
    const table = inline ?? (file && (await tableFromFile(file, folder, files, report)))
    return [chart, table ? readChart(chart, table, report) : undefined]
  }
  const loaded = await Promise.all(charts.map(load))
  return new Map(loaded.filter((entry): entry is readonly [OutlineChart, Chart] => entry[1] !== undefined))
}

/** The charts of an outline, in order. */
export function chartsIn(outline: LocatedOutline): readonly OutlineChart[] {
  return allEntries(outline).flatMap((entry) =>
    'content' in entry && entry.content?.kind === 'chart' ? [entry.content.value] : [],
  )
}

async function tableFromFile(
  file: Text,
  folder: string,
  files: Files,
  report: Report,
): Promise<ChartTable | undefined> {
  if (file.value === '') return undefined
  const path = resolve(folder, file.value)
  if (!isInside(path, folder) || !isInside(await files.realPath(path), folder)) {
    report({ code: 'data-outside', facts: { path: file.value }, span: file.span })
    return undefined
  }
  const source = await files.read(path)
  if ('reason' in source) {
    report({ code: 'missing-data', facts: { path: file.value, reason: source.reason }, span: file.span })
    return undefined
  }
  let isBroken = false
  const rows = parseCsv(source, (diagnostic) => {
    isBroken = true
    report(diagnostic)
  })
  return isBroken ? undefined : tableFromCsv(rows, { source, start: 0, end: 0 }, report)
}
