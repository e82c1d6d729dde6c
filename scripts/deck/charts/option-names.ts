/**
 * The options of Apache ECharts that mean something in a picture: those for pointing, clicking and moving are left out
 * (https://echarts.apache.org/en/option.html).
 */
export const optionNames: readonly string[] = [
  'angleAxis',
  'aria',
  'backgroundColor',
  'calendar',
  'color',
  'dataset',
  'graphic',
  'grid',
  'legend',
  'polar',
  'radar',
  'radiusAxis',
  'series',
  'singleAxis',
  'textStyle',
  'title',
  'useUTC',
  'visualMap',
  'xAxis',
  'yAxis',
]
