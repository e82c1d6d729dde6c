import { type ChartTable, tableFromCsv } from '../../deck/charts/chart-table.ts'
import { parseCsv } from '../../deck/charts/csv.ts'
import { findNeighbour } from '../../deck/find-neighbour.ts'
import type { OutlineChart } from '../../outline/kinds/chart.ts'
import type { Files } from '../../source/files.ts'

/** The data files of charts. What is wrong with them has been told when the charts were read. */
export async function readChartTables(
  charts: readonly OutlineChart[],
  outlinePath: string,
  files: Files,
): Promise<ReadonlyMap<OutlineChart, ChartTable>> {
  const tables = await Promise.all(
    charts.map(async (chart) => [chart, await readTable(chart, outlinePath, files)] as const),
  )
  return new Map(tables.filter((entry): entry is readonly [OutlineChart, ChartTable] => entry[1] !== undefined))
}

async function readTable(
  { content }: OutlineChart,
  outlinePath: string,
  files: Files,
): Promise<ChartTable | undefined> {
  if (content?.kind !== 'file') return undefined
  const path = await findNeighbour(content.value.value, outlinePath, files)
  const source = path === undefined ? undefined : await files.read(path)
  if (!source || 'reason' in source) return undefined
  const told = () => {}
  const rows = parseCsv(source, told)
  return rows && tableFromCsv(rows, { source, start: 0, end: 0 }, told)
}
