import type { ChartType } from '../../outline/kinds/chart.ts'

/** What is said of a chart and beside it, in one language. */
export interface ChartWords {
  readonly types: Readonly<Record<ChartType, string>>
  /** Beside the caption: （单位：万人）. */
  readonly inUnit: (unit: string) => string
  /** What leads to where the values come from. */
  readonly sourceLead: string
  readonly missing: string
  readonly colon: string
  readonly comma: string
  readonly stop: string
  /** Of many values: each is a label and its number. */
  readonly summary: (values: ChartSummary) => string
}

export interface ChartSummary {
  readonly count: number
  readonly first: string
  readonly last: string
  readonly least: string
  readonly largest: string
}

const chinese: ChartWords = {
  types: {
    bar: '条形图',
    column: '柱状图',
    stacked: '堆积图',
    line: '折线图',
    area: '面积图',
    pie: '饼图',
    donut: '环形图',
    scatter: '散点图',
    lollipop: '棒棒糖图',
    slope: '斜率图',
  },
  inUnit: (unit) => `（单位：${unit}）`,
  sourceLead: '资料来源：',
  missing: '缺',
  colon: '：',
  comma: '，',
  stop: '。',
  summary: ({ count, first, last, least, largest }) =>
    `共 ${count} 项，首项 ${first}，末项 ${last}，最低 ${least}，最高 ${largest}`,
}

const traditional: ChartWords = {
  ...chinese,
  types: {
    bar: '橫條圖',
    column: '長條圖',
    stacked: '堆疊圖',
    line: '折線圖',
    area: '面積圖',
    pie: '圓餅圖',
    donut: '環圈圖',
    scatter: '散佈圖',
    lollipop: '棒棒糖圖',
    slope: '斜率圖',
  },
  inUnit: (unit) => `（單位：${unit}）`,
  sourceLead: '資料來源：',
  summary: ({ count, first, last, least, largest }) =>
    `共 ${count} 項，首項 ${first}，末項 ${last}，最低 ${least}，最高 ${largest}`,
}

const japanese: ChartWords = {
  ...chinese,
  types: {
    bar: '横棒グラフ',
    column: '縦棒グラフ',
    stacked: '積み上げグラフ',
    line: '折れ線グラフ',
    area: '面グラフ',
    pie: '円グラフ',
    donut: 'ドーナツグラフ',
    scatter: '散布図',
    lollipop: 'ロリポップチャート',
    slope: 'スロープグラフ',
  },
  inUnit: (unit) => `（単位：${unit}）`,
  sourceLead: '出典：',
  missing: 'データなし',
  comma: '、',
  summary: ({ count, first, last, least, largest }) =>
    `全${count}件、最初は${first}、最後は${last}、最小は${least}、最大は${largest}`,
}

const english: ChartWords = {
  types: {
    bar: 'Bar chart',
    column: 'Column chart',
    stacked: 'Stacked chart',
    line: 'Line chart',
    area: 'Area chart',
    pie: 'Pie chart',
    donut: 'Donut chart',
    scatter: 'Scatter plot',
    lollipop: 'Lollipop chart',
    slope: 'Slope chart',
  },
  inUnit: (unit) => ` (${unit})`,
  sourceLead: 'Source: ',
  missing: 'no value',
  colon: ': ',
  comma: ', ',
  stop: '.',
  summary: ({ count, first, last, least, largest }) =>
    `${count} values, first ${first}, last ${last}, lowest ${least}, highest ${largest}`,
}

const korean: ChartWords = {
  ...english,
  types: {
    bar: '가로 막대그래프',
    column: '세로 막대그래프',
    stacked: '누적 막대그래프',
    line: '꺾은선그래프',
    area: '영역그래프',
    pie: '원그래프',
    donut: '도넛그래프',
    scatter: '산점도',
    lollipop: '롤리팝 그래프',
    slope: '기울기그래프',
  },
  inUnit: (unit) => ` (단위: ${unit})`,
  sourceLead: '출처: ',
  missing: '값 없음',
  summary: ({ count, first, last, least, largest }) =>
    `모두 ${count}개, 처음 ${first}, 마지막 ${last}, 최소 ${least}, 최대 ${largest}`,
}

export const chartWords = { chinese, traditional, japanese, english, korean } as const
