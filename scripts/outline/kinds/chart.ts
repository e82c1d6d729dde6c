import { choice, type Infer, list, mapWith, optional, raw, record, text } from '../shape.ts'

/** Every type of chart, and what the author calls it. */
export const chartTypes = [
  'bar',
  'column',
  'stacked',
  'line',
  'area',
  'pie',
  'donut',
  'scatter',
  'lollipop',
  'slope',
] as const
export type ChartType = (typeof chartTypes)[number]

export const chart = mapWith(
  'chart',
  'Numbers, drawn as a chart.',
  {
    type: optional(
      choice('How they are drawn.', chartTypes, {
        example: 'bar',
        otherwise: 'column, or bar where labels are long or many',
      }),
    ),
    series: optional(
      list('What the values of a name in `data` are, one after the other, where there are several.', text('A name.'), {
        example: [2021, 2022],
      }),
    ),
    columns: optional(
      list('The heading of each column of `rows`, that of the labels first.', text('One heading.'), {
        example: ['国家', 2021, 2022],
      }),
    ),
    unit: optional(text('The unit of all values.', { example: '%' })),
    emphasis: optional(
      text('The name, or the series, that is set in the accent colour; the others are quiet.', {
        example: '韩国受访者',
      }),
    ),
    caption: optional(text('What the values are, set above.', { example: '对对方国家印象欠佳者的比例' })),
    source: optional(text('Where the values come from, set below.', { example: '言论NPO，2022年' })),
    alt: optional(
      text('What the chart shows, for those who cannot see it.', {
        example: '对对方印象欠佳者，韩国多于日本',
        otherwise: 'the values, or the first, last, least and largest of many',
      }),
    ),
    options: optional(
      raw('Options of Apache ECharts, laid over those that lectern draws with.', {
        example: { series: { barWidth: 20 } },
      }),
    ),
  },
  'one',
  {
    data: optional(
      record(
        'The values by name; several for each name stand in a list.',
        list('The values of one name.', text('A value; "" where there is none.')),
        { example: { 日本受访者: 40.3, 韩国受访者: 52.8 } },
      ),
    ),
    rows: optional(
      list('The values as a table: each row has a label, then its values.', list('One row.', text('A cell.')), {
        example: [
          ['日本', 37.3, 40.3],
          ['韩国', 45, 52.8],
        ],
      }),
    ),
    file: optional(
      text(
        'A CSV file, beside the outline or in a folder below it: a row of headings, then a label and its values a row.',
        {
          example: 'figures/opinion.csv',
        },
      ),
    ),
  },
  { example: { type: 'bar', data: { 日本受访者: 40.3, 韩国受访者: 52.8 }, unit: '%' } },
)

export type OutlineChart = Infer<typeof chart>
