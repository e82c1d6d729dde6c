import type { EChartsOption } from 'echarts'
import type { Html } from '../deck/html.ts'
import type { ChartType } from '../outline/kinds/chart.ts'
import type { Report } from '../source/diagnostic.ts'
import { drawBars } from './charts/bars.ts'
import { chartRoom } from './charts/chart-room.ts'
import { cleanSvg } from './charts/clean-svg.ts'
import { drawColumns } from './charts/columns.ts'
import { drawSvg } from './charts/echarts.ts'
import { drawLines } from './charts/lines.ts'
import { mergeOptions } from './charts/merge-options.ts'
import { drawPie } from './charts/pie.ts'
import { drawScatter } from './charts/scatter.ts'
import { type Sketch, sansFamily, type Task } from './charts/sketch.ts'
import { drawSlope } from './charts/slope.ts'
import { drawStacked } from './charts/stacked.ts'
import type { DrawnSlide } from './drawings.ts'

const sketchers: Readonly<Record<ChartType, (task: Task) => Sketch>> = {
  bar: drawBars,
  lollipop: drawBars,
  column: drawColumns,
  stacked: drawStacked,
  line: drawLines,
  area: drawLines,
  slope: drawSlope,
  pie: drawPie,
  donut: drawPie,
  scatter: drawScatter,
}

/** A slide's chart as SVG, in the theme's colours and the deck's fonts. Options that the library can't draw with are reported. */
export function drawChart(slide: DrawnSlide, language: string, report: Report): Html {
  const { content } = slide
  if (content.kind !== 'chart') throw new Error(`a slide of the kind ${content.kind} has no chart`)
  const { chart, alt } = content
  const sketch = sketchers[chart.type]({ chart, language, room: chartRoom(slide) })
  const own = { animation: false, textStyle: { fontFamily: sansFamily }, ...sketch.option }
  const draw = (option: EChartsOption) => cleanSvg(drawSvg(option, sketch), sketch, slide.id, alt, language)
  if (!chart.options) return draw(own)
  try {
    return draw(mergeOptions(own, chart.options.value) as EChartsOption)
  } catch (error) {
    // The library checks nothing, and fails somewhere inside: without an author's options that would be our bug, with them it's theirs.
    const facts = { detail: error instanceof Error ? error.message : String(error) }
    report({ code: 'unusable-options', facts, span: chart.options.span })
    return draw(own)
  }
}
