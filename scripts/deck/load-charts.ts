import { contentsOf } from '../outline/entries.ts'
import type { OutlineChart } from '../outline/kinds/chart.ts'
import type { LocatedOutline } from '../outline/schema.ts'
import type { Text } from '../outline/shape.ts'
import type { Report } from '../source/diagnostic.ts'
import type { Files, Unreadable } from '../source/files.ts'
import type { Source } from '../source/source.ts'
import type { Chart } from './charts/chart.ts'
import { type ChartTable, tableFromCsv, tableFromOutline } from './charts/chart-table.ts'
import { parseCsv } from './charts/csv.ts'
import { readChart } from './charts/read-chart.ts'
import { findNeighbour } from './find-neighbour.ts'

/** The charts of an outline, by what the author wrote. */
export type Charts = ReadonlyMap<OutlineChart, Chart>

/**
 * Reads the data files that charts name, side by side and each once, then the charts, one after the other: what is said of
 * several files comes in the same order whichever was read first. Whatever keeps a chart from being drawn is reported.
 */
export async function loadCharts(
  outline: LocatedOutline,
  outlinePath: string,
  files: Files,
  report: Report,
): Promise<Charts> {
  const charts = chartsIn(outline)
  if (charts.length === 0) return new Map()
  const names = new Set(charts.flatMap((chart) => fileOf(chart)?.value || []))
  const read = async (name: string) => [name, await readData(name, outlinePath, files)] as const
  const data = new Map(await Promise.all([...names].map(read)))
  const loaded = charts.map((chart) => {
    const file = fileOf(chart)
    const inline = tableFromOutline(chart, report)
    const table = inline ?? (file && tableFromFile(file, data.get(file.value), report))
    return [chart, table ? readChart(chart, table, report) : undefined] as const
  })
  return new Map(loaded.filter((entry): entry is readonly [OutlineChart, Chart] => entry[1] !== undefined))
}

/** The charts of an outline, in order. */
export function chartsIn(outline: LocatedOutline): readonly OutlineChart[] {
  return contentsOf(outline, 'chart').map(({ value }) => value)
}

function fileOf({ content }: OutlineChart): Text | null {
  return content?.kind === 'file' ? content.value : null
}

type Data = Source | Unreadable | 'outside'

async function readData(name: string, outlinePath: string, files: Files): Promise<Data> {
  const path = await findNeighbour(name, outlinePath, files)
  return path === undefined ? 'outside' : files.read(path)
}

function tableFromFile({ value: path, span }: Text, data: Data | undefined, report: Report): ChartTable | undefined {
  if (data === undefined) return undefined
  if (data === 'outside') {
    report({ code: 'data-outside', facts: { path }, span })
    return undefined
  }
  if ('reason' in data) {
    report({ code: 'missing-data', facts: { path, reason: data.reason }, span })
    return undefined
  }
  const rows = parseCsv(data, report)
  return rows && tableFromCsv(rows, { source: data, start: 0, end: 0 }, report)
}
