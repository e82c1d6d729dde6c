import { type Contestant, contestants, type Run, type StageTime } from './contest.ts'

/** Medians of the runs with so many slides, a line a contestant, and when the stages of a whole build were. */
export function showResults(slides: number, runs: readonly Run[]): string {
  const of = (contestant: Contestant) => runs.filter((run) => run.contestant === contestant)
  const medianOf = (contestant: Contestant, value: (run: Run) => number) => median(of(contestant).map(value))
  const rows = contestants.map((contestant) => {
    const wall = medianOf(contestant, ({ wall }) => wall)
    const ratios = of(contestant).map(({ wall }, round) => wall / (of('floor')[round]?.wall ?? wall))
    return [
      titles[contestant],
      seconds(wall),
      `${median(ratios).toFixed(2)} ×`,
      seconds(medianOf(contestant, ({ cpu }) => cpu)),
      `${Math.round(medianOf(contestant, ({ memory }) => memory) / 2 ** 20)} MB`,
    ]
  })
  const heads = [`${slides} slides, ${of('floor').length} rounds`, 'wall', 'to the floor', 'CPU', 'memory']
  return `${table([heads, ...rows])}\n\n${showStages(of('build').map(({ stages }) => stages))}`
}

const titles: Readonly<Record<Contestant, string>> = {
  floor: 'the floor: a bare browser, one PDF',
  build: 'build: page, slides, handout',
  html: 'build --only html',
  slides: 'build --only slides',
}

/** From when to when each stage was, in ms since the process began. */
function showStages(runs: readonly (readonly StageTime[])[]): string {
  const names = [...new Set(runs.flatMap((stages) => stages.map(({ name }) => name)))]
  const medians = names.map((name) => {
    const found = runs.flatMap((stages) => stages.filter((stage) => stage.name === name))
    return { name, start: median(found.map(({ start }) => start)), end: median(found.map(({ end }) => end)) }
  })
  const rows = medians
    .sort((a, b) => a.start - b.start)
    .map(({ name, start, end }) => [name, ms(start), ms(end), ms(end - start)])
  return table([['stage of build', 'from', 'to', 'ms'], ...rows])
}

/** Rows, the first of them heads, in columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return rows.map(line).join('\n')
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [below = 0, above = below] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return (below + above) / 2
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(2)} s`
}

function ms(time: number): string {
  return time.toFixed(0)
}
